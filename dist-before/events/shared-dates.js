import { datingBy, innermostClause, isDay, isModifier, ownerOf } from "./dating.js";
import { firstStartingAt, statementOf } from "./reading.js";
/**
 * Gives events without a date of their own the one of the words they hang on: of the clause above (`fired tear gas on
 * Monday to ⟦disperse⟧ …`), of the clause joined by `and`, of the clause a noun stands in, or the only one of the sentence.
 */
export function withSharedDates(reading, drafts) {
    const byClause = datesByClause(reading);
    const acting = new Set(drafts.flatMap(({ phrase, clause }) => (phrase === null && clause !== null ? [clause] : [])));
    const inSentence = new Map();
    for (const { sentence } of drafts)
        inSentence.set(sentence, (inSentence.get(sentence) ?? 0) + 1);
    return drafts.map((draft) => {
        if (draft.startsOn !== null || draft.status === "denied" || draft.status === "hypothetical")
            return draft;
        const index = dateNear(reading, draft, { byClause, acting }) ??
            (inSentence.get(draft.sentence) === 1 ? onlyDate(reading, draft) : null);
        if (index === null)
            return draft;
        const { roles, ...dating } = datingBy(reading, index);
        return { ...draft, ...dating, circumstances: [...draft.circumstances, ...roles] };
    });
}
function datesByClause(reading) {
    const byClause = new Map();
    reading.doc.dates.dates.forEach((date, index) => {
        const sentence = isDay(date) ? sentenceAt(reading, date.start) : null;
        const owner = sentence === null || isModifier(reading, date) ? null : ownerOf(reading, sentence, date);
        if (owner !== null)
            byClause.set(owner, [...(byClause.get(owner) ?? []), index]);
    });
    return byClause;
}
function sentenceAt({ tokens }, offset) {
    return tokens[firstStartingAt(tokens, offset)]?.sentence ?? null;
}
function dateNear(reading, draft, { byClause, acting }) {
    const start = startClause(reading, draft, acting);
    if (start === null)
        return null;
    const dateOf = (clause) => byClause.get(clause)?.find((index) => isToldWith(reading, draft, index)) ?? null;
    const own = dateOf(start);
    if (own !== null && start !== draft.clause)
        return own;
    let at = start;
    for (let depth = 0; depth < 4; depth++) {
        const clause = reading.clauses[at];
        if (!clause || clause.governor === null || !isSameTime(clause))
            break;
        const found = dateOf(clause.governor);
        if (found !== null)
            return found;
        at = clause.governor;
    }
    return dateOfConjunct(reading, start, dateOf);
}
/** The clause of a verb; of a noun the one it is an argument of, unless that tells another event. */
function startClause(reading, draft, acting) {
    if (draft.clause !== null)
        return draft.clause;
    if (draft.phrase === null)
        return null;
    const slot = reading.slots[draft.phrase];
    const clause = slot?.clause ?? innermostClause(reading, draft.sentence, draft);
    const isHost = slot !== undefined && hosting.has(slot.slot);
    return clause !== null && acting.has(clause) && !isHost ? null : clause;
}
const hosting = new Set(["at", "during", "in", "on", "via"]);
function isToldWith(reading, draft, index) {
    const date = reading.doc.dates.dates[index];
    return date !== undefined && statementOf(reading, date) === draft.statement;
}
/** Whether a clause tells of the time of the one above it. */
function isSameTime({ relation, introducedBy }) {
    if (relation === "adverbial")
        return introducedBy !== null && /^(?:as|while|when)$/u.test(introducedBy);
    return relation !== "root" && relation !== "relative";
}
const isJoined = (clause, { tense }) => clause.relation === "conjunct" && clause.tense === tense;
/** `met the president and ⟦praised⟧ his plan on Monday`; what follows a verb at once is told with it (`helped ⟦rescue⟧ …`). */
function dateOfConjunct(reading, index, dateOf) {
    const clause = reading.clauses[index];
    for (const below of reading.governed[index] ?? []) {
        const joined = reading.clauses[below];
        if (!joined || !clause || !(isJoined(joined, clause) || joined.firstToken === clause.verb + 1))
            continue;
        const found = dateOf(below);
        if (found !== null)
            return found;
    }
    return null;
}
/** The one day a sentence with one event names outside of subordinate clauses. */
function onlyDate(reading, draft) {
    const found = datesIn(reading, draft.sentence).filter((index) => isToldWith(reading, draft, index));
    const [only] = found;
    const date = only === undefined ? undefined : reading.doc.dates.dates[only];
    if (only === undefined || !date || found.length > 1)
        return null;
    const owner = ownerOf(reading, draft.sentence, date);
    return owner === null || reading.clauses[owner]?.relation === "root" ? only : null;
}
/** Indices of the days and periods a sentence names. */
function datesIn({ doc, nounPhrases }, index) {
    const { dates } = doc.dates;
    const sentence = doc.tokens.sentences[index];
    const found = [];
    for (let at = firstStartingAt(dates, sentence?.start ?? 0); sentence && at < dates.length; at++) {
        const date = dates[at];
        if (!date || date.start >= sentence.end)
            break;
        if (isDay(date) && !isModifier({ nounPhrases }, date))
            found.push(at);
    }
    return found;
}
//# sourceMappingURL=shared-dates.js.map