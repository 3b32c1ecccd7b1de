import { firstStartingAfter } from "./span.js";
/** Index of the innermost clause whose span holds the character at `offset`, or null. */
export function clauseAt({ clauses }, offset) {
    let best = null;
    for (let index = firstOfSentenceBefore(clauses, offset); index < clauses.length; index++) {
        const clause = clauses[index];
        if (!clause || clause.start > offset)
            break;
        const current = best === null ? undefined : clauses[best];
        if (offset < clause.end && (!current || clause.end - clause.start <= current.end - current.start))
            best = index;
    }
    return best;
}
/** First clause of the sentence of the last clause that begins at or before `offset`; the list's length when there is none. */
function firstOfSentenceBefore(clauses, offset) {
    const last = firstStartingAfter(clauses, offset) - 1;
    const sentence = clauses[last]?.sentence;
    return sentence === undefined ? clauses.length : firstOfSentence(clauses, sentence);
}
/** Index of the first clause that stands in the sentence or behind it; the list's length when there is none. */
function firstOfSentence(clauses, sentence) {
    let low = 0;
    let high = clauses.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((clauses[middle]?.sentence ?? 0) < sentence)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Index of the noun phrase that holds the character at `offset`, or null. */
export function nounPhraseAt({ nounPhrases }, offset) {
    const index = firstStartingAfter(nounPhrases, offset) - 1;
    const phrase = nounPhrases[index];
    return phrase && offset < phrase.end ? index : null;
}
/** Indices of the noun phrases that are the clause's subjects, coordinated ones included. */
export function subjectsOf({ subject, coSubjects }) {
    return subject === null ? [] : [subject, ...coSubjects];
}
/** Indices of the noun phrases attached to the clause by one of the prepositions. */
export function obliquesWith({ nounPhrases }, clause, ...prepositions) {
    return clause.obliques.filter((index) => prepositions.includes(nounPhrases[index]?.preposition ?? ""));
}
/** Indices of the noun phrases that do what the verb says: the subjects of an active clause, the `by` phrases of a passive. */
export function agentsOf(syntax, clause) {
    return clause.isPassive ? obliquesWith(syntax, clause, "by") : subjectsOf(clause);
}
/** Indices of the noun phrases that it is done to: the objects of an active clause, the subjects of a passive. */
export function patientsOf(clause) {
    return clause.isPassive ? subjectsOf(clause) : clause.objects;
}
//# sourceMappingURL=syntax.js.map