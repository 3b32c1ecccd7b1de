import { paragraphsOf } from "../document/paragraphs.js";
import { overlaps, surfaceOf, trimSpan } from "../document/span.js";
import { dayOf, printedDay } from "./printed-day.js";
/** `— Secretary Antony Blinken (@SecBlinken) September 21, 2022` */
const signature = new RegExp(`(?:^|(?<=\\s))(?:[—–]|--|&mdash;)\\s{0,2}(?<author>[^\\n()—–]{1,80}?)\\s{0,2}\\((?<handle>@\\w{1,30})\\)(?:\\s{1,2}(?<stamp>${printedDay}))?`, "dgu");
/** What every signature holds. */
const handleMark = "(@";
/** A link as it stands at the end of a tweet. */
const linkAtEnd = /\s{0,3}(?:https?:\/\/\S{1,300}|pic\.twitter\.com\/\w{1,40}|t\.co\/\w{1,40})$/u;
/** The embedded tweets of a text, in order: what is said, then `— author (@handle) date`. */
export function tweetsOf(text, published) {
    return text.includes(handleMark) ? signedTweets(text, published) : [];
}
function signedTweets(text, published) {
    const paragraphs = paragraphsOf(text);
    const found = [];
    for (const [index, paragraph] of paragraphs.entries()) {
        let said = paragraph.start;
        for (const match of signaturesIn(surfaceOf(text, paragraph))) {
            const own = trimSpan(text, { start: said, end: paragraph.start + match.index });
            const isAlone = own.start === own.end && said === paragraph.start;
            const tweet = tweetFrom(text, { said: isAlone ? paragraphs[index - 1] : own, paragraph, match, published });
            said = paragraph.start + match.index + match[0].length;
            const last = found.at(-1);
            if (tweet && !(last && overlaps(last, tweet)))
                found.push(tweet);
        }
    }
    return found;
}
function signaturesIn(line) {
    return line.includes(handleMark) ? [...line.matchAll(signature)] : [];
}
function tweetFrom(text, { said, paragraph, match, published }) {
    const part = (name) => {
        const range = match.indices?.groups?.[name];
        return range ? { start: paragraph.start + range[0], end: paragraph.start + range[1] } : null;
    };
    if (!said)
        return null;
    const author = part("author");
    const handle = part("handle");
    const content = withoutLinks(text, said);
    if (!author || !handle || content.start >= content.end)
        return null;
    const stamp = part("stamp");
    return {
        start: said.start,
        end: paragraph.start + (match.index ?? 0) + match[0].length,
        content,
        author,
        handle,
        stamp,
        postedOn: stamp && dayOf(surfaceOf(text, stamp), published),
    };
}
/** The span without the links at its end. */
function withoutLinks(text, span) {
    let end = span.end;
    for (;;) {
        const last = linkAtEnd.exec(text.slice(Math.max(span.start, end - 400), end));
        if (!last)
            return { start: span.start, end };
        end -= last[0].length;
    }
}
//# sourceMappingURL=tweets.js.map