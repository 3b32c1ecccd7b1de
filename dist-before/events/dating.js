import { covers, firstEndingAfter, overlaps } from "../document/span.js";
import { firstStartingAt, statementOf } from "./reading.js";
const undated = { roles: [], startsOn: null, endsOn: null, dateSource: null };
/** When an event happened: the date in its own clause, or for an act of speech the day it was said. */
export function datingOf(reading, candidate) {
    const index = dateIndex(reading, candidate);
    return index === null ? saidDating(reading, candidate) : datingBy(reading, index);
}
/** The dating that a time expression gives, by its index. */
export function datingBy(reading, index) {
    const { dates } = reading.doc.dates;
    const first = dates[index];
    if (!first)
        return undated;
    const rangeEnd = reading.doc.timexes[index]?.rangeEnd ?? null;
    const last = rangeEnd === null ? first : (dates[rangeEnd] ?? first);
    return {
        roles: [{ start: first.start, end: first.end, role: "date", entity: null, date: index, money: null }],
        ...(isOpen(reading, first, sinceWords) ? { startsOn: first.intervalStart, endsOn: null } : bounds(first, last)),
        dateSource: "text",
    };
}
const sinceWords = new Set(["since"]);
/** Whether a word of a list stands right before a time expression. */
function isOpen({ tokens }, { start }, words) {
    return words.has(tokens[firstEndingAfter(tokens, start) - 1]?.lower ?? "");
}
function bounds(first, last) {
    return { startsOn: first.intervalStart, endsOn: last.intervalEnd ?? first.intervalEnd };
}
function saidDating(reading, candidate) {
    const { statement } = candidate;
    const said = isSaying(reading, candidate) && statement !== null ? reading.doc.dates.saidOn[statement] : null;
    const day = said ?? cueDay(reading, candidate);
    if (!day)
        return undated;
    const source = day.source === "published" || day.source === "dateline" ? day.source : "speech";
    return { roles: [], startsOn: day.date, endsOn: day.date, dateSource: source };
}
/** Whether saying it does it: a rule knows so, or a promise, refusal, praise … is told in the present tense. */
function isSaying({ clauses }, { rule, type, clause, phrase }) {
    if (rule.isSpeech || rule.isStance)
        return true;
    const own = clause === null || phrase !== null ? undefined : clauses[clause];
    return own !== undefined && own.tense === "present" && own.modal === null && verbal.has(type);
}
const verbal = new Set([
    "ACCUSE",
    "AGREE",
    "AID",
    "CONCEDE",
    "REJECT",
    "REQUEST",
    "SUPPORT",
    "THREATEN",
]);
/** `Chad ⟦rejected⟧ the offer as "a bad joke"`: the day of the statement whose cue is the event's verb. */
function cueDay(reading, candidate) {
    const index = reading.cues.get(candidate.sentence)?.find((each) => {
        const cue = reading.doc.statements[each]?.cueSpan;
        return cue !== null && cue !== undefined && overlaps(cue, candidate);
    });
    return index === undefined ? null : (reading.doc.dates.saidOn[index] ?? null);
}
/** How many time expressions are looked at on either side of an event: a sentence that has more is a list. */
const dateReach = 40;
function dateIndex(reading, candidate) {
    const { dates } = reading.doc.dates;
    const sentence = reading.doc.tokens.sentences[candidate.sentence];
    if (!sentence)
        return null;
    const near = firstStartingAt(dates, candidate.start);
    const first = Math.max(firstStartingAt(dates, sentence.start), near - dateReach);
    let best = null;
    let nearest = Number.POSITIVE_INFINITY;
    for (let index = first; index < Math.min(dates.length, near + dateReach); index++) {
        const date = dates[index];
        if (!date || date.start >= sentence.end)
            break;
        const distance = gapBetween(candidate, date);
        if (distance >= nearest || !isDay(date) || !belongs(reading, candidate, date))
            continue;
        best = index;
        nearest = distance;
    }
    const found = best;
    if (found === null)
        return null;
    const opening = [found - 1, found - 2].find((index) => reading.doc.timexes[index]?.rangeEnd === found);
    return opening ?? found;
}
/** A time expression that says when: a day or period with a place on the calendar. */
export function isDay({ intervalStart, type }) {
    return intervalStart !== null && type !== "SET";
}
function gapBetween(a, b) {
    return b.start >= a.end ? b.start - a.end : a.start - b.end;
}
/** Whether a time expression belongs to the event's own words and not to another verb of the sentence. */
function belongs(reading, candidate, date) {
    const phrase = candidate.phrase === null ? null : reading.nounPhrases[candidate.phrase];
    if (phrase && covers(phrase, date))
        return true;
    if (isModifier(reading, date))
        return false;
    const owner = ownerOf(reading, candidate.sentence, date);
    if (owner !== null && owner === candidate.clause)
        return true;
    if (statementOf(reading, date) !== candidate.statement)
        return false;
    if (candidate.clause === null) {
        return gapBetween(candidate, date) < 40 && owner === innermostClause(reading, candidate.sentence, candidate);
    }
    return isShared(reading, { clause: candidate.clause, owner, date });
}
/** `the ⟦2015⟧ nuclear deal`: a time expression that says when another noun was, not when something was done. */
export function isModifier({ nounPhrases }, { start, end }) {
    const phrase = nounPhrases[firstStartingAt(nounPhrases, start + 1) - 1];
    return phrase !== undefined && phrase.start <= start && end < phrase.end;
}
/** The clause a time expression belongs to: the one whose argument it is, the shortest around it, or the one it opens. */
export function ownerOf(reading, sentence, date) {
    const { nounPhrases, slots, clauses } = reading;
    for (let index = firstStartingAt(nounPhrases, date.start + 1) - 1; index >= 0; index--) {
        const phrase = nounPhrases[index];
        if (!phrase || phrase.end <= date.start)
            break;
        const slot = slots[index];
        if (slot)
            return slot.clause;
    }
    const around = innermostClause(reading, sentence, date);
    if (around !== null)
        return around;
    const next = firstStartingAt(clauses, date.end);
    return clauses[next]?.sentence === sentence ? next : null;
}
/** `On Friday, rebels took the town and killed …`: a date before the first verb belongs to the second one too. */
function isShared({ clauses, tokens }, { clause, owner, date }) {
    const own = clauses[clause];
    const above = owner === null ? undefined : clauses[owner];
    if (!own || !above || own.relation !== "conjunct" || own.governor !== owner)
        return false;
    return date.start < (tokens[above.verb]?.start ?? 0);
}
/** How many clauses before a span may cover it: there are fewer in any sentence but an endless one. */
const clauseReach = 120;
/** Index of the shortest clause of a sentence that covers a span, or null. */
export function innermostClause(reading, sentence, span) {
    const { clauses } = reading;
    const bounds = reading.doc.tokens.sentences[sentence];
    let best = null;
    const end = firstStartingAt(clauses, span.start + 1);
    for (let index = Math.max(firstStartingAt(clauses, bounds?.start ?? 0), end - clauseReach); index < end; index++) {
        const clause = clauses[index];
        if (!clause)
            break;
        const held = best === null ? null : clauses[best];
        if (covers(clause, span) && (!held || clause.end - clause.start <= held.end - held.start))
            best = index;
    }
    return best;
}
//# sourceMappingURL=dating.js.map