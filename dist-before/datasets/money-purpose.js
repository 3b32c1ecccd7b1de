import { covers, firstEndingAfter, overlaps } from "../document/span.js";
import { nounPhraseAt } from "../document/syntax.js";
/** Words behind an amount that lead to what it is for (`$5 million in aid`, `£5m worth of weapons`). */
const leads = new Set(["for", "in", "of", "towards", "toward"]);
/** What the words behind an amount may end in without saying what it is for (`£3m in total`, `in a single year`, `past the $1 billion mark`). */
const fillers = new Set([
    ...["addition", "all", "case", "example", "fact", "instance", "part", "return", "total"],
    ...["month", "period", "quarter", "week", "year"],
    ...["barrier", "level", "mark", "range", "threshold"],
]);
/**
 * What an amount is for, as the article words it: the rest of the noun phrase it opens (`security assistance package` of
 * `USD 60 million security assistance package`), else the noun phrase that `in`, `for`, `of`, `towards` or `worth of` adds right behind it,
 * with a second one that `and` joins; without trailing clauses and without the article before it. Null when it is not said there:
 * times, places, people and pronouns are no purpose.
 */
export function moneyPurpose(article, money) {
    const { nounPhrases } = article.syntax;
    const own = nounPhrases[nounPhraseAt(article.syntax, money.start) ?? -1];
    const { tokens } = article.tokens;
    let next = firstEndingAfter(tokens, money.end);
    if (tokens[next]?.lower === "worth")
        next++;
    else if (own && own.end > money.end)
        return worded(article, money.end, own.end);
    if (!leads.has(tokens[next]?.lower ?? ""))
        return null;
    const first = tokens[next + 1];
    const index = first ? nounPhraseAt(article.syntax, first.start) : null;
    const phrase = nounPhrases[index ?? -1];
    if (!first || index === null || !phrase || phrase.kind === "pronoun" || phrase.start !== first.start)
        return null;
    return worded(article, phrase.start, joinedEnd(article, index));
}
/** Where the noun phrase ends, or the one that `and` joins to it and that is no subject of a clause of its own. */
function joinedEnd({ syntax, tokens }, index) {
    const [phrase, second] = [syntax.nounPhrases[index], syntax.nounPhrases[index + 1]];
    if (!phrase || !second || second.kind === "pronoun")
        return phrase?.end ?? 0;
    const between = tokens.tokens.slice(phrase.endToken, second.firstToken);
    const isJoined = between.length === 1 && between[0]?.lower === "and" && second.sentence === phrase.sentence;
    const isSubject = syntax.clauses.some(({ subject, coSubjects }) => subject === index + 1 || coSubjects.includes(index + 1));
    return isJoined && !isSubject ? second.end : phrase.end;
}
/** The span without the determiner at its start; null when it counts (`$5 a barrel`), is no noun, or is a time, an amount, a place or a person. */
function worded(article, from, end) {
    const { tokens } = article.tokens;
    const opening = tokens[firstEndingAfter(tokens, from)];
    const last = tokens[firstEndingAfter(tokens, end - 1)];
    if (!opening || !last || !["NOUN", "PROPN"].includes(last.partOfSpeech) || fillers.has(last.lower))
        return null;
    const isAfterAmount = article.money.some((money) => money.end === from);
    if (isAfterAmount && ["DET", "PUNCT"].includes(opening.partOfSpeech) && opening.lower !== "-")
        return null;
    const strips = opening.partOfSpeech === "DET" || opening.lower === "-";
    const start = strips ? (tokens[firstEndingAfter(tokens, opening.end)]?.start ?? end) : opening.start;
    return start >= end || isNamedOrTimed(article, { start, end }) ? null : { start, end };
}
function isNamedOrTimed({ dates, money, mentions }, span) {
    const isOther = [dates.dates, money].some((others) => others.some((other) => overlaps(other, span)));
    const named = mentions.mentions.filter(({ type }) => type === "PLACE" || type === "PERSON");
    return isOther || named.some((mention) => covers(mention, span));
}
//# sourceMappingURL=money-purpose.js.map