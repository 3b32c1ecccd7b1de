import { hasVerb } from "./complement.js";
import { contentBefore, contentEnd, withoutFinalMarks } from "./content.js";
import { isDash } from "./cue.js";
import { contentNouns } from "./nouns.js";
import { phraseAfter, phraseBefore } from "./phrases.js";
import { spanOf } from "./scene.js";
/** What a rule finds at the items of a line that it can start from. */
function findingsAt(scene, isStart, read) {
    const found = [];
    scene.line.items.forEach((item, at) => {
        const finding = isStart(item) ? read(scene, at) : null;
        if (finding)
            found.push(finding);
    });
    return found;
}
/** `A, according to Smith` · `According to the ministry, A`. */
const accordingTo = {
    name: "according-to",
    finds: [
        { text: "⟦Two people were hurt in the fire⟧, according to the police." },
        { text: "According to the ministry, ⟦two people were hurt⟧." },
    ],
    ignores: ["The team played according to plan."],
    readLine(scene) {
        return findingsAt(scene, ({ lower }) => lower === "according", accordingAt);
    },
};
const noSources = /^(?:plan|plans|law|schedule|rules|tradition|custom|taste)$/u;
function accordingAt(scene, at) {
    const { items } = scene.line;
    if (items[at + 1]?.lower !== "to")
        return null;
    const source = withParticiple(items, phraseAfter(items, at + 2)) ?? untilComma(items, at + 2);
    if (!source || noSources.test(items[source.to - 1]?.lower ?? ""))
        return null;
    const before = at > 1 ? contentBefore(items, at) : null;
    const range = before ?? (at <= 1 ? afterComma(scene, source.to) : null);
    if (!range || range.to <= range.from)
        return null;
    const attribution = { from: at, to: before ? Math.min(items.length, source.to + 12) : range.from };
    return plain(items, {
        cue: "according to",
        cueRange: { from: at, to: at + 2 },
        source,
        content: [range],
        attribution,
    });
}
/** The content behind the first comma from item `from` on. */
function afterComma(scene, from) {
    const comma = scene.line.items.findIndex((item, index) => index >= from && item.lower === ",");
    return comma < 0 ? null : { from: comma + 1, to: contentEnd(scene, comma + 1, null) };
}
/** What stands before the next comma, for phrases the tagger has not understood. */
function untilComma(items, from) {
    const comma = items.findIndex((item, index) => index > from && item.lower === ",");
    return comma < 0 || comma - from > 10 ? null : { from, to: comma };
}
/** Takes in `released by the ministry` behind a noun phrase. */
function withParticiple(items, phrase) {
    if (!phrase || items[phrase.to]?.partOfSpeech !== "VERB" || items[phrase.to + 1]?.lower !== "by")
        return phrase;
    const agent = phraseAfter(items, phrase.to + 2);
    return agent ? { from: phrase.from, to: agent.to } : phrase;
}
function plain(items, { cue, cueRange, source, content, attribution }) {
    return {
        cue,
        cueSpan: cueRange && spanOf(items, cueRange),
        source: source && spanOf(items, source),
        content: content.map((range) => spanOf(items, range)),
        addressees: [],
        attribution: [spanOf(items, attribution)],
        isNegated: false,
    };
}
/** `Smith's claim that A` · `a warning from the bank that A`. */
const contentNoun = {
    name: "noun-then-clause",
    finds: [{ text: "The court rejected Silva's claim that ⟦the vote was rigged⟧." }],
    ignores: ["The fact that the vote was close surprised many."],
    readLine(scene) {
        const isContentNoun = ({ lemma, partOfSpeech }) => contentNouns.has(lemma) && partOfSpeech !== "VERB";
        return findingsAt(scene, isContentNoun, nounAt);
    },
};
function nounAt(scene, at) {
    const { items } = scene.line;
    const by = /^(?:by|from)$/u.test(items[at + 1]?.lower ?? "") ? phraseAfter(items, at + 2) : null;
    const that = by ? by.to : at + 1;
    if (items[that]?.lower !== "that" || that + 2 >= items.length)
        return null;
    const source = by ?? possessor(items, at);
    if (!source || !hasVerb(items, that + 1, items.length))
        return null;
    const to = contentEnd(scene, that + 1, null);
    const content = { from: that + 1, to: hasVerb(items, 0, at) ? to : ownVerb(items, that + 1, to) };
    return plain(items, {
        cue: items[at]?.lemma ?? "",
        cueRange: { from: at, to: at + 1 },
        source,
        content: [content],
        attribution: { from: source.from, to: that },
    });
}
/** Where the clause of a noun that is itself a subject ends: at that noun's own verb (`his claim that it is safe | has been doubted`). */
function ownVerb(items, from, to) {
    const first = items.findIndex((item, at) => at > from && (item.partOfSpeech === "AUX" || item.partOfSpeech === "VERB"));
    for (let at = first + 1; first > 0 && at < to; at++) {
        const [item, before] = [items[at], items[at - 1]];
        if (item && /^(?:and|or|but|that|who|which|if|because|to)$/u.test(item.lower))
            return to;
        if (item?.partOfSpeech === "AUX" && before && !["AUX", "PRON", "VERB"].includes(before.partOfSpeech))
            return at;
    }
    return to;
}
/** The owner before a noun: `Silva's recent | claim`, `his claim`. */
function possessor(items, noun) {
    for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
        const item = items[at];
        if (!item)
            return null;
        if (item.lower === "'s" || item.lower === "'")
            return phraseBefore(items, at);
        if (isOwner(item))
            return { from: at, to: at + 1 };
        if (!["ADJ", "NOUN", "VERB", "NUM"].includes(item.partOfSpeech))
            return null;
    }
    return null;
}
const isOwner = ({ lower, partOfSpeech }) => /^(?:his|her|its|their|my|our)$/u.test(lower) || (partOfSpeech === "PROPN" && /['’]s?$/u.test(lower));
const notSpeakers = /^(?:image|photo|photograph|picture|video|source|sources|file|credit|related|read|more|watch|note|update|updated|also|editor|correction|email|contact|tel|phone|date|time|location|subject|re|exclusive|analysis|breaking|live|opinion|question|answer|q|a|part|chapter|step|example|result|results|score|scorers|attendance|index)$/u;
/** `Smith: "A"` · `SMITH: A` at the beginning of a line. */
const colonSpeaker = {
    name: "speaker-colon",
    finds: [{ text: "Maria Silva: “⟦We are not leaving this valley⟧.”" }],
    ignores: ["Photo: City of Oslo press office."],
    readLine(scene) {
        const { items } = scene.line;
        const colon = items.slice(0, 6).findIndex(({ lower }) => lower === ":");
        if (colon < 1 || colon + 2 > items.length)
            return [];
        const head = items.slice(0, colon);
        if (!head.every((item) => item.partOfSpeech === "PROPN" || item.lower === "." || item.isCapital))
            return [];
        if (head.some((item) => notSpeakers.test(item.lower) || item.quotation !== null))
            return [];
        const isQuoted = items[colon + 1]?.quotation != null;
        const isName = scene.doc.names.some((name) => name.type === "PERSON" && name.start >= (items[0]?.start ?? 0) && name.end <= (items[colon]?.start ?? 0));
        if (!isQuoted && !isName && !head.every((item) => isUpperCase(scene, item)))
            return [];
        if (!isQuoted && items.length - colon < 4)
            return [];
        const content = { from: colon + 1, to: withoutFinalMarks(items, colon + 1, items.length) };
        if (content.to <= content.from)
            return [];
        const source = { from: 0, to: colon };
        return [
            plain(items, {
                cue: ":",
                cueRange: { from: colon, to: colon + 1 },
                source,
                content: [content],
                attribution: source,
            }),
        ];
    },
};
/** `"A" — Smith`: a quotation signed with a name behind a dash. */
const signedQuotation = {
    name: "signed-quotation",
    finds: [{ text: "“⟦We lost everything in one night⟧.” — Maria Silva" }],
    ignores: ["“We lost everything in one night.” — and then it rained."],
    readLine(scene) {
        const { items } = scene.line;
        if (items[0]?.quotation === null && !isDash(items[0]))
            return [];
        const dash = items.findIndex((item) => isDash(item));
        const source = { from: dash + 1, to: withoutFinalMarks(items, dash + 1, items.length) };
        const quotation = dash < 0 ? null : quotationBefore(scene, dash);
        if (!quotation || !isSignature(items, source))
            return [];
        return [
            {
                ...plain(items, { cue: "-", cueRange: { from: dash, to: dash + 1 }, source, content: [], attribution: source }),
                content: [quotation],
            },
        ];
    },
};
/** The quotation that makes up all of the line before a dash, or the line before when the dash begins its own. */
function quotationBefore({ lines, line, index }, dash) {
    const before = dash > 0 ? line.items.slice(0, dash) : lines[index - 1]?.items;
    const first = before?.[0];
    if (!first || first.quotation === null)
        return null;
    return before.slice(1).every(({ partOfSpeech, quotation }) => partOfSpeech === "PUNCT" && quotation === null)
        ? first
        : null;
}
const isSignature = (items, { from, to }) => to > from && to - from <= 5 && items.slice(from, to).every((item) => item.isCapital);
const isUpperCase = ({ doc }, { start, end }) => !/\p{Ll}/u.test(doc.text.slice(start, end));
/** The rules that need no verb. */
export const lineRules = [accordingTo, contentNoun, colonSpeaker, signedQuotation];
//# sourceMappingURL=line-rules.js.map