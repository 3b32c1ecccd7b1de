import { firstEndingAfter, firstStartingAfter } from "../document/span.js";
import { directionOf } from "./verb-direction.js";
/** Verbs that move an end: what stands behind `until` or `to` with them lies ahead. */
const deferring = new Set([
    "adjourn",
    "defer",
    "delay",
    "extend",
    "give",
    "have",
    "postpone",
    "push",
    "remand",
    "reschedule",
    "suspend",
]);
/** Tells where the verb that governs an expression points. Made once an article. */
export function directionReader(text, syntax) {
    const bySentence = clausesBySentence(syntax);
    return (timex) => {
        const at = firstEndingAfter(text.tokens, timex.start);
        const token = text.tokens[at];
        if (!token)
            return null;
        const leadIn = leadInOf(text.tokens, at, token);
        const clause = governing(clausesAround(bySentence.get(token.sentence) ?? [], timex), timex);
        if (leadIn.direction || !clause)
            return leadIn.direction;
        return underVerb({ timex, clause, leadIn }, { tokens: text.tokens, clauses: syntax.clauses });
    };
}
function clausesBySentence({ clauses }) {
    const bySentence = new Map();
    for (const clause of clauses) {
        const list = bySentence.get(clause.sentence);
        if (list)
            list.push(clause);
        else
            bySentence.set(clause.sentence, [clause]);
    }
    return bySentence;
}
function underVerb({ timex, clause, leadIn }, grammar) {
    if (leadIn.isLimit && deferring.has(clause.lemma))
        return "future";
    if (isMonth(timex) && (leadIn.isLimit || isAttributive(grammar.tokens, timex)))
        return null;
    const direction = directionOf(clause, grammar);
    if (direction === "future" && leadIn.isOfNoun && isDay(timex))
        return null;
    return isOver(direction, clause, isPossessive(grammar.tokens, timex)) ? "past" : direction;
}
/** `Wednesday's ruling` is over, whatever somebody might do about it; `will vote in Tuesday's election` it is not. */
function isOver(direction, { tense }, isPossessed) {
    return isPossessed && direction !== null && tense !== "future";
}
const isMonth = ({ meaning }) => meaning.kind === "calendar" && meaning.part?.unit === "month" && meaning.day === null;
const isDay = ({ meaning }) => meaning.kind === "calendar" && meaning.day !== null;
/** Whether `'s` stands right behind an expression. */
function isPossessive(tokens, { end }) {
    const next = tokens[firstEndingAfter(tokens, end)];
    return next?.start === end && /^['’]s$/u.test(next.lower);
}
/** A month that only tells which thing is meant has no tense of its own: `the November elections`, `a May vote`, `June's talks`. */
function isAttributive(tokens, timex) {
    const at = firstEndingAfter(tokens, timex.end);
    const next = tokens[at];
    const isArticle = /^(?:an?|the)$/u.test(tokens[firstEndingAfter(tokens, timex.start) - 1]?.lower ?? "");
    if (isPossessive(tokens, timex))
        return true;
    return next?.start === timex.end + 1 && (next.partOfSpeech === "NOUN" || (isArticle && /^\p{L}/u.test(next.lower)));
}
function leadInOf(tokens, at, { sentence }) {
    const words = tokens
        .slice(Math.max(0, at - 3), at)
        .flatMap((token) => (token.sentence === sentence ? [token.lower] : []));
    const before = words.at(-1);
    const isEarliest = /^as (?:early|soon) as$/u.test(words.join(" "));
    const isDue = before === "due" || (/^(?:on|for|by)$/u.test(before ?? "") && words.at(-2) === "due");
    const direction = before === "since" ? "past" : isDue || isEarliest ? "future" : null;
    return { direction, isLimit: /^(?:until|till|through)$/u.test(before ?? ""), isOfNoun: before === "of" };
}
/** Clauses on either side that may govern an expression: in a sentence without end, those far off do not. */
const reach = 40;
/** The clauses of a sentence near an expression. */
function clausesAround(clauses, { start }) {
    if (clauses.length <= 2 * reach)
        return clauses;
    const behind = firstStartingAfter(clauses, start);
    return clauses.slice(Math.max(0, behind - reach), behind + reach);
}
/** The narrowest clause around an expression, or the nearest one of its sentence. */
function governing(clauses, span) {
    let best = null;
    const width = (clause) => clause.end - clause.start;
    for (const clause of clauses) {
        const isAround = clause.start <= span.start && span.end <= clause.end;
        if (isAround && (!best || width(clause) < width(best)))
            best = clause;
    }
    return best ?? nearest(clauses, span);
}
function nearest(clauses, span) {
    let best = null;
    const distance = (clause) => Math.min(Math.abs(clause.end - span.start), Math.abs(clause.start - span.end));
    for (const clause of clauses)
        if (!best || distance(clause) < distance(best))
            best = clause;
    return best;
}
//# sourceMappingURL=direction.js.map