import { hyphenEndings, hyphenOpenings } from "./lists/context.js";
import { groupWords } from "./lists/groups.js";
const hyphen = /[-‐‑–]/u;
const possessive = /(?:['’]s|(?<=s)['’])$/iu;
const contractions = new Set(["'d", "'ll", "'m", "'re", "'s", "'ve"]);
/** The words of one sentence. */
export function wordsOf(text, layer, sentence, knowledge) {
    const { firstToken, endToken } = layer.sentences[sentence] ?? { firstToken: 0, endToken: 0 };
    const words = [];
    const add = (span, run) => {
        const word = wordAt(text, span, run, { before: words.at(-1), knowledge });
        if (word)
            words.push(word);
    };
    for (const run of gluedRuns(text, layer.tokens, firstToken, endToken)) {
        const isCompound = run.tokens.length > 1 || hasHyphen(run.tokens[0].lower);
        if (!isCompound)
            add(run, run);
        else
            for (const span of cutCompound(text, run, knowledge.gazetteer))
                add(span, run);
    }
    return words;
}
/** Looks for each of `hyphen`: quicker than the expression, and most words have none. */
const hasHyphen = (text) => text.includes("-") || text.includes("‐") || text.includes("‑") || text.includes("–");
/** The word at a span of a run; null when nothing is left of it. */
function wordAt(text, { start, end }, run, { before, knowledge }) {
    const token = tokenFrom(run, start);
    const printed = withoutPossessive(printedAt(text, start, end, token));
    if (printed === "")
        return null;
    const spelling = knowledge.spellingOf(printed);
    return {
        start,
        end: start + printed.length,
        text: spelling.text,
        lower: spelling.lower,
        spelling,
        partOfSpeech: token.partOfSpeech,
        gap: gapOf(text, before?.end ?? run.start, start),
        isFirst: before === undefined,
        isNamelike: spelling.isNamelike,
    };
}
/** The first token of a run that ends behind `start`. */
function tokenFrom({ tokens }, start) {
    const [first] = tokens;
    return first.end > start ? first : (tokens.find((each) => each.end > start) ?? first);
}
/** The text between two offsets: for most words the token's own string, which is not made anew. */
function printedAt(text, start, end, token) {
    const { lower } = token;
    if (token.start !== start || token.end !== end || lower.length !== end - start)
        return text.slice(start, end);
    for (let index = 0; index < lower.length; index++) {
        if (lower.charCodeAt(index) !== text.charCodeAt(start + index))
            return text.slice(start, end);
    }
    return lower;
}
function withoutPossessive(surface) {
    return surface.includes("'") || surface.includes("’") ? surface.replace(possessive, "") : surface;
}
function gapOf(text, start, end) {
    const isBlank = end === start || (end === start + 1 && text[start] === " ");
    return isBlank ? "" : text.slice(start, end).replaceAll(/\s+/gu, "");
}
/** Tokens joined by hyphens without white space; marks and possessive endings are left out. */
function gluedRuns(text, tokens, first, end) {
    const runs = [];
    for (let index = first; index < end; index++) {
        const token = tokens[index];
        if (!token || !hasLetterOrDigit(token.lower) || isContraction(text, token))
            continue;
        const last = runs.at(-1);
        if (last && last.end + 1 === token.start && hyphen.test(text[last.end] ?? "")) {
            last.end = token.end;
            last.tokens.push(token);
        }
        else
            runs.push({ start: token.start, end: token.end, tokens: [token] });
    }
    return runs;
}
function hasLetterOrDigit(lower) {
    const first = lower[0] ?? "";
    // Most tokens begin with a plain letter: spares them the expression.
    return (first >= "a" && first <= "z") || /[\p{L}\p{N}]/u.test(lower);
}
/** `’s`, `'re`; behind an opening mark (`‘s`) it is a word. */
const isContraction = (text, { lower, start }) => lower.startsWith("'") && contractions.has(lower) && text[start] !== "‘";
/** Cuts `US-provided`, `Moscow-Kyiv`, `anti-Putin`; leaves `Diaz-Canel`, `In-sun`, `Guinea-Bissau`, `al-Qaeda` whole. */
function cutCompound(text, run, gazetteer) {
    const surface = text.slice(run.start, run.end);
    if (!hyphen.test(surface) || /^https?:|@/u.test(surface))
        return [run];
    const parts = partsOf(surface, run.start);
    if (parts.length < 2 || isKnown(surface, gazetteer))
        return [run];
    const surfaces = parts.map((part) => text.slice(part.start, part.end).replace(possessive, ""));
    const opening = surfaces[0] ?? "";
    if (hyphenOpenings.has(opening.toLowerCase())) {
        return cutCompound(text, { start: parts[1]?.start ?? run.start, end: run.end }, gazetteer);
    }
    if (endsOutside(opening, surfaces.at(-1) ?? "", gazetteer)) {
        const end = parts.at(-2)?.end ?? run.end;
        return [...cutCompound(text, { start: run.start, end }, gazetteer), ...parts.slice(-1)];
    }
    return surfaces.every((each) => isKnownName(each, gazetteer)) ? parts : [run];
}
const endsOutside = (opening, ending, gazetteer) => /^\p{Ll}/u.test(ending) && (hyphenEndings.has(ending) || isKnownName(opening, gazetteer));
function partsOf(surface, offset) {
    return [...surface.matchAll(/[^-‐‑–]+/gu)].map((match) => ({
        start: offset + match.index,
        end: offset + match.index + match[0].length,
    }));
}
function isKnown(surface, gazetteer) {
    const name = surface.replace(possessive, "");
    return (/\p{Lu}/u.test(name) &&
        (groupWords.has(name.toLowerCase()) || gazetteer.place(name) !== null || gazetteer.organization(name) !== null));
}
/** A country, nationality, place or organization that stands by itself. */
function isKnownName(surface, gazetteer) {
    if (!/^\p{Lu}/u.test(surface))
        return false;
    return (gazetteer.countryNamed(surface) !== null ||
        gazetteer.countryOfDemonym(surface) !== null ||
        groupWords.has(surface.toLowerCase()) ||
        gazetteer.place(surface) !== null ||
        gazetteer.organization(surface) !== null);
}
//# sourceMappingURL=words.js.map