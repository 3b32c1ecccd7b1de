import { number, numberAhead, once, optional, owner, scale, space } from "./parts.js";
/** What the rules for currency words share: the number or the two of a range that stand before the word. */
const joint = `(?<joint>[-–—]|${space}(?:to|or|and)${space})`;
/** One number or the two of a range, each with its multiplier. */
export const numbers = `${numberAhead}${once("number", number)}${optional("factor", scale)}` +
    `(?:${joint}${once("upper", number)}${optional("upperFactor", scale)})?`;
/** Whose money it is, when said, and what joins it to the word behind. */
export const whose = `(?:(?:${space}|-)(?<owner>${owner}))??(?:${space}|-)`;
/** Looks for the word that every amount of a rule ends with. */
export const anchored = (word) => new RegExp(`(?<=[\\s-])${word}(?![\\p{L}\\d])`, "gu");
/** A number that is a year by what it follows: `in 2019 to 147 trillion rupiah`. */
const isYear = ({ groups: { number: printed = "", factor, upperFactor }, before }) => factor === undefined &&
    upperFactor !== undefined &&
    /^(?:19|20)\d\d$/u.test(printed) &&
    /\b(?:by|in|since) $/iu.test(before);
/** The match without a first number that makes no range: `30 and 40 million euros`, `in 2019 to 147 trillion rupiah`. */
export function withoutPair(found) {
    const { groups, before, printed, start } = found;
    const { joint = "", upper, upperFactor } = groups;
    const isPair = joint.trim() === "and" && !/\bbetween $/iu.test(before);
    if (joint === "" || !(isPair || isYear(found)))
        return found;
    const skipped = printed.indexOf(joint) + joint.length;
    return {
        ...found,
        start: start + skipped,
        groups: { ...groups, number: upper, factor: upperFactor, upper: undefined },
    };
}
/** `a dollar` counts nothing; `a million dollars` does. */
export const isArticle = ({ number: printed = "", factor }) => factor === undefined && /^an?$/iu.test(printed);
//# sourceMappingURL=number-phrase.js.map