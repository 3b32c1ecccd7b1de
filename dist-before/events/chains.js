/**
 * How each noun phrase of an article is joined to the one before it in its sentence, by its index. What opens the next
 * clause is not one more of a list (`help from Syria, ⟦the minister⟧ said`): a subject is never joined by `and`.
 */
export function linksOf({ tokens, nounPhrases, slots }) {
    const links = [];
    let left;
    for (const right of nounPhrases) {
        const link = left?.sentence === right.sentence ? linkBetween(tokens, left, right) : "none";
        links.push(link === "and" && slots[links.length]?.slot === "subject" ? "none" : link);
        left = right;
    }
    return links;
}
/** How a noun phrase is joined to one before it, by the words between them. */
export function linkBetween(tokens, left, right) {
    const between = wordsBetween(tokens, left.endToken, right.firstToken);
    if (!between)
        return "none";
    const { total, words, hasAnd, hasComma } = between;
    if (hasAnd)
        return words <= 2 ? "and" : "none";
    if (words === 0)
        return total === 0 ? "preposition" : "and";
    return hasComma ? "none" : "preposition";
}
/** What stands from one token up to another; null when it parts what stands on its sides. */
function wordsBetween(tokens, first, end) {
    let total = 0;
    let words = 0;
    let hasAnd = false;
    let hasComma = false;
    for (let at = first; at < end; at++) {
        const token = tokens[at];
        if (!token || isSilent(token))
            continue;
        total++;
        if (total > 4 || parts(token))
            return null;
        if (isWord(token))
            words++;
        hasAnd ||= isAnd(token);
        hasComma ||= isComma(token);
    }
    return { total, words, hasAnd, hasComma };
}
/** Verbs, and marks other than a comma, part what stands on their sides. */
const parts = ({ partOfSpeech, lower }) => partOfSpeech === "VERB" || partOfSpeech === "AUX" || (partOfSpeech === "PUNCT" && lower !== ",");
const isSilent = ({ lower }) => lower === "'s" || lower === "both";
const isAnd = ({ lower }) => lower === "and" || lower === "or";
const isComma = ({ lower }) => lower === "," || lower === ";";
const isWord = ({ partOfSpeech }) => partOfSpeech !== "PUNCT" && partOfSpeech !== "ADV";
/** How many noun phrases are looked at behind a noun phrase for one that is attached to it. */
export const longestChain = 4;
/**
 * The noun phrases that follow a noun phrase directly by one of these prepositions, with what is coordinated with them
 * (`talks ⟦with Russia and Ukraine⟧`); other prepositional phrases may stand between.
 */
export function attached({ links, nounPhrases }, index, prepositions) {
    const last = index + longestChain;
    for (let next = index + 1; next <= last; next++) {
        const link = links[next];
        if (link === undefined || link === "none")
            break;
        if (link === "and")
            continue;
        const preposition = nounPhrases[next]?.preposition;
        if (preposition && prepositions.includes(preposition))
            return coordinatedFrom(links, next, last);
    }
    return nothing;
}
const nothing = [];
/** A noun phrase and those joined to it by `and`, up to the last one inclusive. */
function coordinatedFrom(links, first, last) {
    const found = [first];
    for (let next = first + 1; next <= last && links[next] === "and"; next++)
        found.push(next);
    return found;
}
//# sourceMappingURL=chains.js.map