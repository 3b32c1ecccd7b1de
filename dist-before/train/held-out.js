/** One item in so many is held out. */
const everyHeldOut = 33;
/** Parts items into those to learn from and, one in 33, those kept apart: on these decisions are cut into steps. */
export function withoutHeldOut(items) {
    const isUnseen = (index) => index % everyHeldOut === 0;
    return {
        own: items.filter((_, index) => !isUnseen(index)),
        unseen: items.filter((_, index) => isUnseen(index)),
    };
}
/** How many parts a text is cut into, and how many items in a row go into one if there are enough. */
const parts = 5;
const longestRun = 150;
/**
 * Cuts items into five parts: what is trained on all others is used on the part itself (jackknifing), so that what
 * learns from its output meets the errors that it will meet in use.
 */
export function partsOf(items) {
    const run = Math.min(longestRun, Math.ceil(items.length / parts));
    const partOf = (index) => Math.floor(index / run) % parts;
    return Array.from({ length: parts }, (_, part) => ({
        own: items.filter((_item, index) => partOf(index) === part),
        others: items.filter((_item, index) => partOf(index) !== part),
    }));
}
//# sourceMappingURL=held-out.js.map