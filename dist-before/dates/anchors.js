import { addDays } from "../document/calendar.js";
import { covers, firstEndingAfter, firstStartingAfter, itemAt } from "../document/span.js";
/** Prepares the anchors of an article. */
export function anchorsOf(doc) {
    const report = reportDay(doc);
    const bySentence = contentsBySentence(doc);
    const speechOf = (span) => {
        const quotation = itemAt(doc.quotations, span.start);
        const sentence = firstEndingAfter(doc.tokens.sentences, span.start);
        return quotation ? speaker(bySentence.get(sentence) ?? [], quotation, span) : null;
    };
    return {
        report,
        speechOf,
        dayOf(timex, saidOn) {
            const tweet = itemAt(doc.tweets, timex.start);
            if (tweet && covers(tweet.content, timex))
                return tweet.postedOn === null ? report : { day: tweet.postedOn, anchor: "tweet" };
            const statement = speechOf(timex);
            const said = statement === null ? null : (saidOn(statement) ?? occasionBefore(doc, statement, saidOn));
            return said ? anchoredAt(said) : report;
        },
    };
}
const anchoredAt = ({ date, source }) => ({ day: date, anchor: source === "tweet" ? "tweet" : "speech" });
/** How many paragraphs back an undated quotation is taken for one of the same occasion, and how many statements at most: a paragraph may have thousands. */
const occasionReach = 2;
const statementReach = 200;
/**
 * Somebody quoted without a day, right after somebody whose day the report gives, spoke on that day as well: a report
 * tells the voices of one occasion one after the other.
 */
function occasionBefore(doc, statement, saidOn) {
    const { paragraphs } = doc.tokens;
    const paragraphOf = (index) => firstEndingAfter(paragraphs, doc.statements[index]?.content[0]?.start ?? 0);
    const here = paragraphOf(statement);
    const first = Math.max(0, statement - statementReach);
    for (let before = statement - 1; before >= first && here - paragraphOf(before) <= occasionReach; before--) {
        const said = saidOn(before);
        if (said && said.source !== "tweet")
            return { ...said, source: "speech" };
    }
    return null;
}
function reportDay({ published, dateline }) {
    const filed = dateline?.filedOn ?? null;
    const isFresh = filed !== null && filed < published && filed >= addDays(published, -7);
    return isFresh ? { day: filed, anchor: "dateline" } : { day: published, anchor: "published" };
}
/** The contents of statements by each sentence they touch, sorted by start. */
function contentsBySentence({ statements, tokens: { sentences } }) {
    const contents = new Map();
    statements.forEach(({ content }, statement) => {
        for (const { start, end } of content) {
            for (let at = firstEndingAfter(sentences, start); (sentences[at]?.start ?? end) < end; at++) {
                const list = contents.get(at);
                if (list)
                    list.push({ start, end, statement });
                else
                    contents.set(at, [{ start, end, statement }]);
            }
        }
    });
    for (const list of contents.values())
        list.sort((a, b) => a.start - b.start);
    return contents;
}
/** How many contents that begin before an expression are looked at: fewer hold it in any sentence but an endless one. */
const contentReach = 60;
/** The widest content inside the quotation is its speaker's own; what is nested in it is told by the same mouth. */
function speaker(contents, quotation, span) {
    const end = firstStartingAfter(contents, span.start);
    const around = contents
        .slice(Math.max(0, end - contentReach), end)
        .filter((content) => covers(content, span))
        .sort((a, b) => a.statement - b.statement);
    const width = ({ start, end }) => end - start;
    const inside = around.filter((content) => covers(quotation, content)).sort((a, b) => width(b) - width(a));
    return (inside[0] ?? around.sort((a, b) => width(a) - width(b))[0])?.statement ?? null;
}
//# sourceMappingURL=anchors.js.map