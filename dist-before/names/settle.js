import { bySpan, covers, touching } from "../document/span.js";
import { printed, spanOf } from "./candidate.js";
import { organizationHeads, otherHeads, placeHeads } from "./lists/heads.js";
import { isTitleWord, portfolioWords } from "./lists/titles.js";
import { titleBefore } from "./pieces.js";
import { acronymRule, isAcronymOf } from "./resolve.js";
/**
 * Brings rules and tagger together, in no order: the tagger decides, but a name of several words that the gazetteer
 * knows is never cut, a handle is what the rules say, and a common word with an article is no name.
 */
export function settle(reading, { view, names }, knowledge) {
    // Both readings are sorted and have no overlaps.
    const read = reading.names.map(placed);
    const byStart = new Map(read.map((name) => [name.start, name]));
    const titles = read.flatMap(({ title }) => title ?? []).sort(bySpan);
    const isOfTitle = (span) => touching(titles, span).some((title) => covers(title, span)) && touching(read, span).length === 0;
    const tagged = [];
    for (const name of names) {
        if (!isLikely(name))
            continue;
        const { words } = reading.lines[view.lineOf(name.from)] ?? { words: [] };
        const from = view.indexInLine(name.from);
        const stretch = { words, from, to: from + name.to - name.from };
        const settled = settledName(stretch, name, byStart);
        if (!isBareHead(stretch, knowledge) && !isPortfolio(stretch) && !isOfTitle(settled))
            tagged.push(settled);
    }
    const sure = read.filter((name) => isSure(name, tagged));
    const kept = tagged.filter((name) => touching(sure, name).length === 0);
    return withAcronyms([...kept, ...sure.map(withoutConfidence)]);
}
// These are read again and again: written out, all of a kind have one hidden class.
function placed(name) {
    const { words, from, to, isDoubtful, text, title, type, rule, weight } = name;
    const { start, end } = spanOf(name);
    return { words, from, to, isDoubtful, text, title, type, rule, weight, start, end };
}
function withoutConfidence({ words, from, to, isDoubtful, text, title, start, end, type, rule, }) {
    return { words, from, to, isDoubtful, text, title, start, end, type, rule, confidence: null };
}
/** `Long Name (LN)`: what abbreviates a name is what the name is, here and elsewhere in the article. */
function withAcronyms(names) {
    const byEnd = new Map(names.map((name) => [name.end, name]));
    const types = new Map();
    for (const { words, from, text } of names) {
        const long = words[from]?.gap.endsWith("(") ? byEnd.get(words[from - 1]?.end ?? -1) : undefined;
        if (long && isAcronymOf(text, long))
            types.set(text, long.type);
    }
    return names.map((name) => {
        const type = types.get(name.text);
        return type === undefined || type === name.type ? name : { ...name, type, rule: acronymRule };
    });
}
/**
 * Whether what the tagger found is kept. F1 is highest when everything is kept that is right more often than half of F1
 * (Lipton, Elkan and Naryanaswamy 2014). A less likely type or bound is kept where the words are a name, or parts of
 * names, beyond doubt: nothing is worse there than something a little wrong.
 */
function isLikely({ confidence, certainty, presence }) {
    return confidence >= (certainty >= 0.5 || presence >= 0.98 ? 0.32 : 0.38);
}
function settledName(stretch, { type, confidence }, byStart) {
    const span = spanOf(stretch);
    const read = byStart.get(span.start);
    const isSame = read !== undefined && read.type === type && read.end === span.end;
    const { words, from, to } = stretch;
    return {
        words,
        from,
        to,
        isDoubtful: false,
        text: printed(words, from, to),
        title: read?.title ?? titleBefore(words, from),
        start: span.start,
        end: span.end,
        type,
        rule: isSame ? read.rule : "tagger",
        confidence,
    };
}
/**
 * Rules that are right more often than the tagger where they read several words otherwise (counted on annotated news):
 * names are not cut that a list holds whole, and what a head word says of the thing holds.
 */
const surer = new Set([
    "nationality",
    "other-head",
    "place-head",
    "quoted-title",
    "thing-by-kind",
]);
/** The same, but a longer name of the tagger stays. */
const whole = new Set(["known-country", "known-place", "known-organization"]);
/** Whether a name that the rules read stands against what the tagger found on the same words. */
function isSure(name, tagged) {
    const { rule, from, to } = name;
    if (rule === "handle" || rule === "known-thing")
        return true;
    if (to - from === 1)
        return false;
    if (surer.has(rule))
        return true;
    if (rule === "organization-head") {
        const others = touching(tagged, name);
        return others.length > 1 && others.every((other) => isPartOf(other, name));
    }
    return whole.has(rule) && !touching(tagged, name).some((other) => covers(other, name));
}
/** Whether a name may be a part of a body's: `Bank of Uganda Michael Atingi-Ego` is a bank and a person. */
const isPartOf = (name, span) => name.type !== "PERSON" && covers(span, name);
/** `Secretary of State`, `Minister of Foreign Affairs`: what an office is over. */
function isPortfolio({ words, from, to }) {
    const link = words[from - 1];
    if (!/^(?:of|for)$/u.test(link?.text ?? "") || words[from]?.gap !== "" || link?.gap !== "")
        return false;
    return (isTitleWord(words[from - 2]?.lower ?? "") &&
        words.slice(from, to).every(({ lower }) => portfolioWords.has(lower) || lower === "and"));
}
const determiners = new Set(["a", "an", "her", "his", "its", "our", "the", "their", "this"]);
/** `the Party`, `this Parliament`: one common word with an article, and nothing behind it that would make it a name. */
function isBareHead({ words, from, to }, { gazetteer }) {
    const [own, before, after] = [words[from], words[from - 1], words[to]];
    if (!own || to - from > 1 || own.gap !== "" || !determiners.has(before?.lower ?? ""))
        return false;
    if (after?.gap === "" && (after.isNamelike || after.lower === "of" || after.lower === "for"))
        return false;
    const { lower, text } = own;
    const isHead = organizationHeads.has(lower) || placeHeads.has(lower) || otherHeads.has(lower) || isTitleWord(lower);
    return isHead && gazetteer.isCommonWord(lower) && /\p{Ll}/u.test(text);
}
//# sourceMappingURL=settle.js.map