import { signBits } from "./spelling-facts.js";
import { contextBits, headBits, roleBits } from "./word-kinds.js";
/** Looks at the words around a run of a line. */
export function surroundingsOf(words, { from, to }, factsAt) {
    const gapBehind = words[to]?.gap;
    const isBeside = words[from]?.gap === "";
    return {
        before: isBeside ? factsAt(from - 1) : null,
        beforeThat: isBeside ? factsAt(from - 2) : null,
        after: gapBehind === "" ? factsAt(to) : null,
        afterComma: gapBehind === "," ? factsAt(to) : null,
    };
}
/** What the words around a run of capitals, and its own, say of it: a bit for each sign. */
export function evidenceAround(run, { before, beforeThat, after, afterComma }, factsAt) {
    return (evidenceBefore(before?.context ?? 0, before, beforeThat) |
        evidenceBehind(after?.context ?? 0) |
        ((afterComma?.signs ?? 0) & signBits.whoOrAge ? 1 << 5 : 0) |
        evidenceWithin(run, factsAt));
}
function evidenceBefore(context, before, beforeThat) {
    if (!before)
        return 0;
    const { signs, role } = before;
    return ((context & contextBits.bodyLabel ? 1 : 0) |
        (signs & signBits.of && beforeThat && beforeThat.context & contextBits.placeKind ? 1 << 3 : 0) |
        (role & roleBits.personNoun ? 1 << 4 : 0) |
        (signs & signBits.the ? 1 << 8 : 0) |
        (signs & signBits.officeLink && beforeThat && beforeThat.signs & signBits.holder ? 1 << 11 : 0));
}
function evidenceBehind(context) {
    return ((context & contextBits.bodyKind ? 1 << 1 : 0) |
        (context & contextBits.placeKind ? 1 << 2 : 0) |
        (context & contextBits.thingKind ? 1 << 9 : 0));
}
function evidenceWithin({ from, to }, factsAt) {
    const last = to - from > 1 ? (factsAt(to - 1)?.head ?? 0) : 0;
    let title = 0;
    for (let index = from; index < to; index++)
        title |= (factsAt(index)?.role ?? 0) & roleBits.title;
    return ((last & headBits.organization ? 1 << 6 : 0) | (last & headBits.place ? 1 << 7 : 0) | (title === 0 ? 0 : 1 << 10));
}
//# sourceMappingURL=evidence.js.map