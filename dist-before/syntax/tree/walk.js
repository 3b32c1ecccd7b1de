import { relation } from "./relation.js";
/** The token that one hangs on; -1 for the root of a sentence. */
export const headOf = ({ heads }, at) => heads[at] ?? -1;
/** The first word of what hangs on a token, itself included; marks do not count. */
export const leftOf = ({ left }, at) => left[at] ?? at;
/** The surface of a token in lower case, and its dictionary form; empty for -1. */
export const wordAt = ({ tokens }, at) => tokens[at]?.lower ?? "";
export const lemmaAt = ({ tokens }, at) => tokens[at]?.lemma ?? "";
/** Whether a token stands in one of these relations (bits of `relation`) to its head. */
export const is = ({ relations }, at, wanted) => ((relations[at] ?? 0) & wanted) !== 0;
/** Whether a token that stands in one of these relations hangs on this one. */
export const has = ({ below }, at, wanted) => ((below[at] ?? 0) & wanted) !== 0;
/** The first token that hangs on a token, and the one behind another that hangs on the same; -1 when there is none. */
export const firstBelow = ({ first }, at) => first[at] ?? -1;
export const nextBeside = ({ next }, at) => next[at] ?? -1;
/** The first token in one of these relations that hangs on a token; -1 when there is none. */
export function childWith(tree, at, wanted) {
    return has(tree, at, wanted) ? sameOrNext(tree, firstBelow(tree, at), wanted) : -1;
}
/** The next token in one of these relations that hangs on the same head as `child`; -1 when there is none. */
export function nextWith(tree, child, wanted) {
    return sameOrNext(tree, nextBeside(tree, child), wanted);
}
function sameOrNext(tree, start, wanted) {
    let at = start;
    while (at >= 0 && !is(tree, at, wanted))
        at = nextBeside(tree, at);
    return at;
}
/** The relations of a subject that is a noun. */
export const subjects = relation.subject | relation.passiveSubject;
//# sourceMappingURL=walk.js.map