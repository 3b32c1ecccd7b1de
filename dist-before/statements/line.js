import { at } from "../document/at.js";
import { firstEndingAfter } from "../document/span.js";
/** The lines of an article in order. Tweets belong to no line. Takes the words of `wordsOf`. */
export function linesOf(doc, words) {
    return joined(stretchesOf(doc, words), doc).flatMap(({ items, sentence }) => {
        const [first, final] = [items[0], items.at(-1)];
        const whole = doc.tokens.sentences[sentence];
        if (!(first && final && whole))
            return [];
        return [
            { items, start: first.start, end: final.end, paragraph: whole.paragraph, isBoilerplate: whole.isBoilerplate },
        ];
    });
}
/** The sentences inside quotations and tweets, word by word. Takes the words of `wordsOf`. */
export function innerLinesOf(doc, words) {
    const spans = [...doc.quotations.map(({ inner }) => inner), ...doc.tweets.map(({ content }) => content)];
    return spans.flatMap((span) => {
        const stretches = [];
        for (let index = tokenAt(doc, span.start); index < words.length; index++) {
            const [token, item] = [doc.tokens.tokens[index], words[index]];
            if (!token || !item || token.start >= span.end)
                break;
            const current = stretches.at(-1);
            if (current?.sentence === token.sentence)
                current.items.push(item);
            else
                stretches.push({ items: [item], sentence: token.sentence });
        }
        return stretches.map(({ items, sentence }) => {
            const paragraph = doc.tokens.sentences[sentence]?.paragraph ?? 0;
            return { items, start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0, paragraph, isBoilerplate: false };
        });
    });
}
/** The sentences with their quotations folded; where a quotation ends in a later sentence, that one goes on with it. */
function stretchesOf(doc, words) {
    const { tokens } = doc.tokens;
    const quotationAt = follow(doc.quotations);
    const tweetAt = follow(doc.tweets);
    const stretches = [];
    let last = -1;
    let index = 0;
    for (let token = tokens[0]; token; token = tokens[index]) {
        const number = quotationAt(token.start);
        const item = number === null ? words[index] : quotationItem(doc, number, index);
        index = number === null || !item ? index + 1 : Math.max(index + 1, tokenAt(doc, item.end));
        if (!item || tweetAt(token.start) !== null)
            continue;
        if (token.sentence === last)
            stretches.at(-1)?.items.push(item);
        else
            stretches.push({ items: [item], sentence: token.sentence });
        last = at(tokens, index - 1).sentence;
    }
    return stretches;
}
const tokenAt = (doc, offset) => firstEndingAfter(doc.tokens.tokens, offset);
/** Gives the index of the span that holds an offset, or null. The spans are sorted and apart; offsets must not fall. */
function follow(spans) {
    let next = 0;
    return (offset) => {
        while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= offset)
            next++;
        return (spans[next]?.start ?? Number.POSITIVE_INFINITY) <= offset ? next : null;
    };
}
/** Every token of an article as an item, by its index. */
export function wordsOf({ text, timexes, tokens }) {
    const timexAt = follow(timexes);
    return tokens.tokens.map(({ start, end, lower, lemma, partOfSpeech }, token) => {
        const isTime = timexAt(start) !== null || calendarWords.has(lower);
        const isCapital = startsWithCapital(text, start);
        return { start, end, lower, lemma, partOfSpeech, quotation: null, token, isCapital, isTime };
    });
}
/** Whether a capital letter stands at an offset. */
export function startsWithCapital(text, offset) {
    const code = text.charCodeAt(offset);
    return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(offset, offset + 2));
}
/** A quotation as one item, with the keys of a word in their order: all items are then of one hidden class. */
function quotationItem({ quotations }, quotation, token) {
    const { start, end } = at(quotations, quotation);
    return {
        start,
        end,
        lower: "",
        lemma: "",
        partOfSpeech: "X",
        quotation,
        token,
        isCapital: false,
        isTime: false,
    };
}
const calendarWords = new Set([
    ...["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    ...["morning", "afternoon", "evening", "night", "noon", "midnight"],
    ...["yesterday", "today", "tonight", "earlier", "later"],
    ...["january", "february", "march", "april", "june", "july", "august"],
    ...["september", "october", "november", "december"],
]);
/** Joins what a question mark at a quotation's end has cut off: `"Why?"` + `Smith asked.` */
function joined(stretches, doc) {
    const out = [];
    for (const stretch of stretches) {
        const before = out.at(-1);
        if (before && isGoneOn(doc, before, stretch))
            for (const item of stretch.items)
                before.items.push(item);
        else
            out.push(stretch);
    }
    return out;
}
/** Whether a stretch is the tail of the one before, which ends in a quotation. */
function isGoneOn({ text, tokens: { sentences } }, before, stretch) {
    if (before.items.at(-1)?.quotation == null)
        return false;
    const isSamePlace = sentences[before.sentence]?.paragraph === sentences[stretch.sentence]?.paragraph;
    return isSamePlace && isTail(stretch.items, text);
}
/** Whether a line is only what follows a quotation: a lower-case beginning, or a few words with a verb of saying among them. */
function isTail(items, text) {
    const first = items[0];
    if (!first || first.quotation !== null)
        return false;
    if (/^\p{Ll}/u.test(text.slice(first.start, first.start + 2)))
        return true;
    const cue = items.slice(0, 5).findIndex(({ lower }) => tailCues.test(lower));
    if (cue < 1)
        return false;
    const after = items[cue + 1];
    return !after || after.lower === "." || after.lower === "," || after.isTime || after.partOfSpeech === "ADP";
}
const tailCues = /^(?:said|says|asked|added|told|wrote|tweeted|replied|continued|exclaimed|shouted|responded)$/u;
//# sourceMappingURL=line.js.map