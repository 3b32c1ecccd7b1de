import { isValidOn } from "../../document/lexicon.js";
import { surfaceOf } from "../../document/span.js";
import { edgesOf } from "./edges.js";
/**
 * Where an article prints names of a lexicon, capitals as there; the first letter of a sentence may be a capital that an
 * added name does not have (`IPhone`). Shorter names within longer ones are given too. Words joined to a name by a hyphen
 * must begin with a small letter (`Acme-backed`) or be names of the lexicon too. A common word that opens a sentence
 * counts when the tagger takes it for a name, or when the article prints it so elsewhere.
 */
export function occurrencesOf(doc, lexicon, gazetteer) {
    const all = sightingsOf(doc, lexicon, gazetteer);
    if (all.length === 0)
        return all;
    const starts = new Set(all.map(({ start }) => start));
    const ends = new Set(all.map(({ end }) => end));
    const sure = new Set(all.filter(({ isDoubtful }) => !isDoubtful).map((each) => surfaceOf(doc.text, each)));
    return all.filter((each) => (!each.isJoinedBefore || ends.has(each.start - 1)) &&
        (!each.isJoinedAfter || starts.has(each.end + 1)) &&
        (!each.isDoubtful || sure.has(surfaceOf(doc.text, each))));
}
function sightingsOf(doc, lexicon, gazetteer) {
    const reading = { doc, lexicon, gazetteer, all: [] };
    let sentence = -1;
    for (const token of doc.tokens.tokens) {
        const isFirst = token.sentence !== sentence && hasLetter(token.lower);
        if (isFirst)
            sentence = token.sentence;
        readToken(reading, token, isFirst);
    }
    return reading.all;
}
function readToken({ doc, lexicon, gazetteer, all }, token, isFirst) {
    const note = (span, entries) => {
        const forced = entries.filter(({ mode }) => mode === "force");
        const mode = forced.length > 0 ? "force" : "add";
        const [type, ...others] = typesOf(forced.length > 0 ? forced : entries);
        const edges = edgesOf(doc.text, span);
        if (!edges || !type)
            return;
        const isDoubtful = mode === "add" && isFirst && isCommon(doc.text, token, { span, gazetteer });
        all.push({ ...span, mode, types: [type, ...others], isDoubtful, ...edges });
    };
    for (const start of startsIn(doc.text, token)) {
        lexicon.names.find(doc.text, start, (end, entries) => {
            note({ start, end }, entries.filter((entry) => isValidOn(entry, doc.published)));
        });
    }
    const small = isFirst ? withSmallLetter(doc.text, token) : null;
    if (small === null)
        return;
    const { start } = token;
    const found = (end, entries) => {
        note({ start, end }, entries.filter((entry) => entry.mode === "add" && isValidOn(entry, doc.published)));
    };
    lexicon.names.find(doc.text, start, found, small);
}
const hasLetter = (lower) => /[\p{L}\p{N}]/u.test(lower);
function typesOf(entries) {
    return [...new Set(entries.flatMap(({ type }) => type ?? []))];
}
/** Where a name may begin: at a token, and behind a hyphen in one (`pro-Acme`); in an address only at its beginning. */
function startsIn(text, { start, end, lower }) {
    if (!/[-‐‑–]/u.test(lower) || /[@#/]/u.test(lower))
        return [start];
    const inside = [...text.slice(start, end).matchAll(/[-‐‑–](?=[\p{L}\p{N}])/gu)];
    return [start, ...inside.map(({ index }) => start + index + 1).filter((each) => each < end)];
}
/** The first word of a sentence with a small letter in front, when it has a capital there. */
function withSmallLetter(text, { start, end }) {
    const [word = ""] = /^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(start, end)) ?? [];
    return /^\p{Lu}/u.test(word) ? word.replace(/^./u, (letter) => letter.toLowerCase()) : null;
}
/** Whether a name is a single word that is a common one too, and not tagged as a name. */
function isCommon(text, token, { span, gazetteer }) {
    if (span.start !== token.start || span.end !== token.end || token.partOfSpeech === "PROPN")
        return false;
    return /^\p{Lu}/u.test(text.slice(span.start, span.end)) && gazetteer.isCommonWord(token.lower);
}
//# sourceMappingURL=occurrences.js.map