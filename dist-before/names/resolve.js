import { ownWords, typedAs } from "./candidate.js";
import { particles } from "./lists/context.js";
/** Gathers the votes of the typed candidates of an article. */
export function recordOf(names) {
    const sure = names.filter((name) => !name.isDoubtful);
    const votes = votesOf(sure);
    const parts = new Map();
    for (const name of sure.filter(({ type, from, to }) => type === "PERSON" && to - from > 1)) {
        for (const { lower } of ownWords(name)) {
            if (lower.length > 2 && !particles.has(lower))
                parts.set(lower, (parts.get(lower) ?? 0) + name.weight);
        }
    }
    return {
        typeOf: (form) => best(votes.get(form.toLowerCase())),
        weightOf: (form, type) => votes.get(form.toLowerCase())?.get(type) ?? 0,
        isPartOfPerson: (word) => (parts.get(word) ?? 0) > 2,
    };
}
/** What a guess weighs against evidence. */
const guess = 0.2;
function votesOf(names) {
    const votes = new Map();
    for (const name of names) {
        const key = name.text.toLowerCase();
        const own = votes.get(key) ?? new Map();
        votes.set(key, own.set(name.type, (own.get(name.type) ?? 0) + (name.weight === 1 ? guess : name.weight)));
    }
    return votes;
}
function best(votes) {
    let winner = null;
    for (const [type, weight] of votes ?? [])
        if (weight > (winner ? (votes?.get(winner) ?? 0) : 0))
            winner = type;
    return winner;
}
/** A candidate's final type: its own if certain, else what the article says of the form elsewhere. */
export function settled(candidate, own, record) {
    const { text } = candidate;
    const isSingle = candidate.to - candidate.from === 1;
    const elsewhere = isSingle && record.isPartOfPerson(text.toLowerCase()) ? "PERSON" : record.typeOf(text);
    if (own && own.weight === 9 && !own.isDoubtful)
        return own;
    if (!elsewhere)
        return own && !own.isDoubtful ? own : null;
    if (own?.type === elsewhere)
        return own;
    return typedAs(candidate, { type: elsewhere, rule: "named-elsewhere", weight: 3 });
}
/** The rule that gives an acronym in brackets its type. */
export const acronymRule = "acronym-in-brackets";
/** `Long Name (LN)`: an acronym in brackets has the type of the name before it. */
export function withAcronyms(names) {
    return names.map((name, index) => {
        const before = names[index - 1];
        if (!name || !before || before.words !== name.words || before.to !== name.from)
            return name;
        const own = name.words[name.from];
        if (!own?.gap.endsWith("(") || !isAcronymOf(own.text, before))
            return name;
        return typedAs(name, { type: before.type, rule: acronymRule, weight: 9 });
    });
}
/** Whether capitals abbreviate a name of several words: they begin like it, and are hardly more than its initials. */
export function isAcronymOf(acronym, name) {
    const letters = acronym.replaceAll(/[^\p{Lu}]/gu, "");
    const initials = ownWords(name)
        .map((word) => word.text.replaceAll(/[^\p{Lu}]/gu, ""))
        .join("");
    return (letters.length > 1 &&
        name.to - name.from > 1 &&
        initials.startsWith(letters.slice(0, 1)) &&
        letters.length <= initials.length + 2);
}
//# sourceMappingURL=resolve.js.map