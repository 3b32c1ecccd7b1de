import { covers, firstEndingAfter, firstStartingAfter, overlaps } from "../document/span.js";
const governing = /\b(?:of|for|to|with|against|by|from|at|in|about)\s+(?:the\s+)?$/u;
const ownership = /^['’]s?\b|^['’]\s/u;
/** The words that name a speaker in a noun phrase: a person's name without title, the name of a body, or the whole phrase. */
export function speakerSpanOf(doc, source) {
    const names = inside(doc.names, source);
    const person = names.find((name) => name.type === "PERSON" &&
        isHeadName(doc.text, source, { ...name, start: name.title?.start ?? name.start }, name.end));
    if (person)
        return { start: person.start, end: person.end };
    const apposed = doc.names[firstEndingAfter(doc.names, source.end)];
    if (apposed?.type === "PERSON" &&
        apposed.start === source.end + 2 &&
        doc.text.startsWith(", ", source.end) &&
        doc.text[apposed.end] === ",") {
        return { start: apposed.start, end: apposed.end };
    }
    const bare = withoutArticle(doc.text, source);
    const head = headEnd(doc.text, bare);
    const body = names.find((name) => name.type !== "NORP" && name.start <= bare.start && name.end >= head) ??
        names.find((name) => name.end === head && name.type !== "NORP" && isHeadName(doc.text, source, name, name.end));
    if (body)
        return { start: body.start, end: body.end };
    if (names.length > 0)
        return source;
    return capitalisedName(doc.text, source) ?? source;
}
function inside(items, span) {
    const found = [];
    for (let at = firstEndingAfter(items, span.start); at < items.length; at++) {
        const item = items[at];
        if (!item || item.start >= span.end)
            break;
        if (covers(span, item))
            found.push(item);
    }
    return found;
}
function isHeadName(text, source, { start }, end) {
    if (governing.test(text.slice(source.start, start)))
        return false;
    return !ownership.test(text.slice(end, end + 3));
}
function withoutArticle(text, { start, end }) {
    const article = /^(?:the|a|an)\s+/iu.exec(text.slice(start, end));
    return { start: start + (article?.[0].length ?? 0), end };
}
/** Where the phrase ends without its `of …`, `for …`. */
function headEnd(text, { start, end }) {
    const preposition = /(?<!\s)\s+(?:of|for|in|at|on|from|with|to|against|by)\s/u.exec(text.slice(start, end));
    return preposition ? start + preposition.index : end;
}
/** For a phrase in which no name is known: its last run of capitalised words, as far as it looks like a person's. */
function capitalisedName(text, { start, end }) {
    const words = /(?:^|\s)((?:\p{Lu}[\p{L}.'’-]{0,30}\s){1,6})?(\p{Lu}[\p{L}'’-]{1,30}\s\p{Lu}[\p{L}'’-]{1,30})$/u.exec(text.slice(start, end));
    if (!words?.[1] || !words[2])
        return null;
    return { start: end - words[2].length, end };
}
/** The entity a phrase stands for: the mention equal to its speaker span, else one at its head; null when none is known. */
export function entityAt(doc, span) {
    if (!span)
        return null;
    const { mentions } = doc.mentions;
    const head = headEnd(doc.text, span);
    let best = null;
    for (let at = firstMentionNear(mentions, span.start); at < mentions.length; at++) {
        const mention = mentions[at];
        if (!mention || mention.start >= span.end)
            break;
        const score = overlaps(mention, span) ? fitOf(doc.text, mention, { span, head }) : 0;
        if (score > (best?.score ?? 0))
            best = { entity: mention.entity, score };
    }
    return best?.entity ?? null;
}
function fitOf(text, mention, { span, head }) {
    if (mention.type === "NORP" && mention.end < span.end)
        return 0;
    if (mention.start === span.start && mention.end === span.end)
        return 3;
    if (covers(mention, span))
        return 2.5;
    if (mention.end >= head && mention.start < head)
        return 2;
    const isFirst = mention.start >= span.start && mention.start - span.start < 5;
    return isFirst && text.startsWith(" and ", mention.end) ? 1 : 0;
}
/** Mentions are sorted by start and may nest; none is longer than this. */
const longestMention = 300;
/** Index of the first mention that can reach `offset`. */
export function firstMentionNear(mentions, offset) {
    return firstStartingAfter(mentions, offset - longestMention - 1);
}
/** The mentions that lie inside a span. */
export function mentionsInside(doc, span) {
    const { mentions } = doc.mentions;
    const found = [];
    for (let at = firstMentionNear(mentions, span.start); at < mentions.length; at++) {
        const mention = mentions[at];
        if (!mention || mention.start >= span.end)
            break;
        if (covers(span, mention))
            found.push(mention);
    }
    return found;
}
//# sourceMappingURL=speaker.js.map