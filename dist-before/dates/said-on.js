import { isIsoDay } from "../document/calendar.js";
import { covers, firstEndingAfter, itemAt } from "../document/span.js";
import { issuancesOf } from "./issuance.js";
/**
 * The day of each statement, in the order of the text; null when the text gives none.
 *
 * A tweet has its stamp. Else the expression that dates the saying decides (its own, or that of the clause it is
 * coordinated with, as in `on Monday met the envoys and said`), counted from the day of the quotation it
 * stands in; one that names no day (`last month`) leaves the statement undated. A statement inside another one by the
 * same speaker was made with it. Else the occasion carries over: a person whose earlier statement is dated goes on
 * speaking that day (`said at a press conference on Tuesday` … `he added`), until another date or another medium is
 * named. A text issued after a meeting has the day of that meeting. Countries and bodies speak every day: theirs carries
 * over to the next paragraph at most. Tweets do not carry.
 */
export function saidOnOf(doc, anchors, resolve) {
    const known = [];
    const issuances = issuancesOf(doc);
    const occasions = new Map();
    const clauseAt = new Map(doc.syntax.clauses.map((clause) => [doc.tokens.tokens[clause.verb]?.start, clause]));
    doc.statements.forEach((statement, index) => {
        const own = ownDay(statement);
        const saidOn = own === undefined ? (inherited(statement) ?? carriedOver(statement)) : own;
        known[index] = saidOn;
        if (own && own.source === "text" && statement.speaker !== null) {
            occasions.set(statement.speaker, {
                saidOn: own,
                medium: statement.medium,
                paragraph: paragraphOf(doc, statement),
            });
        }
    });
    return known;
    function ownDay(statement) {
        const tweet = tweetAround(doc, statement);
        if (tweet)
            return tweet.postedOn === null ? null : { date: tweet.postedOn, source: "tweet" };
        const timex = doc.timexes[datingTimex(doc, statement, clauseAt.get(statement.cueSpan?.start)) ?? issuedWith(issuances, statement)];
        if (!timex)
            return undefined;
        const day = resolve(timex, anchors.dayOf(timex, (each) => known[each] ?? null)).value.slice(0, 10);
        return isIsoDay(day) ? { date: day, source: "text" } : null;
    }
    function inherited({ parent, speaker }) {
        const outer = parent === null ? undefined : doc.statements[parent];
        if (!outer || outer.speaker === null || outer.speaker !== speaker || parent === null)
            return null;
        const day = known[parent] ?? ownDay(outer) ?? null;
        return day && { date: day.date, source: day.source === "tweet" ? "tweet" : "speech" };
    }
    function carriedOver(statement) {
        const { speaker, medium } = statement;
        const occasion = speaker === null ? undefined : occasions.get(speaker);
        if (speaker === null || !occasion)
            return null;
        const isOther = medium !== null && occasion.medium !== null && medium !== occasion.medium;
        const isPerson = doc.mentions.entities[speaker]?.type === "PERSON";
        if (isOther || (!isPerson && paragraphOf(doc, statement) - occasion.paragraph > 1))
            return null;
        return { date: occasion.saidOn.date, source: "speech" };
    }
}
/** The tweet that a part of what is said stands in. */
function tweetAround({ tweets }, { content }) {
    for (const span of content) {
        const tweet = itemAt(tweets, span.start);
        if (tweet && covers(tweet, span))
            return tweet;
    }
    return undefined;
}
const datingTimex = (doc, statement, cue) => statement.saidOnTimex ?? sharedTimex(doc, statement, cue);
/** The expression that dates the meeting after which the statement's text was issued; -1 when there is none. */
function issuedWith(issuances, { medium, speaker, parent, content }) {
    if (medium !== "statement" || parent !== null)
        return -1;
    const start = content[0]?.start ?? 0;
    return issuances.findLast(({ at, issuer }) => issuer === speaker && at < start)?.timex ?? -1;
}
/** Index of the only expression in the clauses before a cue that share its subject on the same level; null when there is none or several. */
function sharedTimex(doc, { cueSpan, parent }, cue) {
    if (!cueSpan || parent !== null || cue?.relation !== "conjunct" || cue.governor === null)
        return null;
    const first = doc.syntax.clauses[cue.governor];
    if (!first || first.sentence !== cue.sentence || first.subject === null || first.subject !== cue.subject)
        return null;
    const from = doc.syntax.nounPhrases[first.subject]?.end ?? first.start;
    const only = firstEndingAfter(doc.timexes, from);
    const isBefore = (index) => (doc.timexes[index]?.end ?? cueSpan.end) <= cueSpan.start;
    return isBefore(only) && !isBefore(only + 1) ? only : null;
}
function paragraphOf({ tokens: { paragraphs } }, { content }) {
    return firstEndingAfter(paragraphs, content[0]?.start ?? 0);
}
//# sourceMappingURL=said-on.js.map