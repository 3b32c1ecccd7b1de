import { nameWords } from "../document/namesakes.js";
import { roleNouns } from "./role-nouns.js";
const foreignMinister = /^(?:foreign (?:affairs )?minister|external affairs minister|minister (?:of|for) (?:foreign|external) affairs)$/u;
const foreignAffairs = /^(?:foreign (?:minister|secretary)|secretary of state)$/u;
const namedDiplomat = /^(?:top|chief) diplomat$/u;
const government = /^(?:prime minister|chief minister|pm|head of (?:state|government)|first minister)$/u;
/** Words that say an office is not held now, not yet, or only for a while. */
export const qualifiers = new Set([
    "acting",
    "ex",
    "former",
    "late",
    "new",
    "next",
    "outgoing",
    "previous",
    "then",
]);
/** Words that set an office below or beside the one they stand before. */
export const ranks = new Set([
    "assistant",
    "associate",
    "deputy",
    "first",
    "principal",
    "senior",
    "under",
    "vice",
]);
/** Words of a title that say it is not held now or not yet: `former`, `acting`. */
function qualifierOf(words) {
    return words.find((word) => qualifiers.has(word)) ?? "";
}
/** A title's words without qualifiers and ranks, and one word for equals: `prime minister` for premier, `spokesperson` for press secretary. */
export function titleKey(title) {
    const words = nameWords(title).filter((word) => !qualifiers.has(word) && !ranks.has(word));
    const key = words.join(" ");
    if (foreignMinister.test(key))
        return "foreign minister";
    if (key === "state secretary")
        return "secretary of state";
    if (key === "premier" || key === "pm")
        return "prime minister";
    if (roleNouns.get(words.at(-1) ?? "")?.kind === "speaks" || /(?:press|media) secretary$/u.test(key))
        return "spokesperson";
    return key.replace(/(?:wo)?man$/u, "person");
}
/** Whether a description (`the Russian leader`, `the top diplomat`, `the minister`) may be said of somebody who holds `title`. */
export function describes(description, title) {
    const [said, held] = [nameWords(description), nameWords(title)];
    if (qualifierOf(said) !== qualifierOf(held))
        return false;
    const isDeputy = (words) => words.includes("deputy") || words.includes("vice");
    if (isDeputy(said) !== isDeputy(held) && said.length > 1)
        return false;
    const [saidKey, heldKey] = [titleKey(description), titleKey(title)];
    if (saidKey === heldKey)
        return true;
    if (namedDiplomat.test(said.join(" ")))
        return foreignAffairs.test(heldKey);
    if (saidKey === "leader" || saidKey === "head of state")
        return leads(title);
    // `the minister` of a Health Minister, `the secretary` of a Secretary of State.
    return said.length === 1 && (held.at(-1) === said[0] || (held[0] === said[0] && held[1] === "of"));
}
/** Whether a title is that of a head of state, of a government or of a group. */
export function leads(title) {
    const words = nameWords(title);
    if (words.includes("deputy") || words.includes("vice") || words.includes("assistant"))
        return false;
    const key = words.filter((word) => !qualifiers.has(word)).join(" ");
    return government.test(key) || roleNouns.get(words.at(-1) ?? "")?.kind === "leads";
}
/** Whether holders of two titles are each other's counterparts: the same office, both heads of state or government, both of foreign affairs. */
export function areCounterparts(a, b) {
    const [left, right] = [titleKey(a), titleKey(b)];
    return left === right || (leads(a) && leads(b)) || (foreignAffairs.test(left) && foreignAffairs.test(right));
}
//# sourceMappingURL=title-classes.js.map