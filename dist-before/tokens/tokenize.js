import { surfaceOf } from "../document/span.js";
/**
 * Addresses that wink cuts up (`pic.twitter.com/5ZTnSGLeAr`, `www.example.org/a`, `https://…`), and runs without white
 * space longer than any word (encoded pictures, scripts), on which wink takes time that grows with their square.
 */
const address = /(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)[^\s"'“”‘’<>()[\]]{1,500}|(?<!\S)\S{300,}/gu;
/** Every link holds a slash or begins with `www.`. */
const mayHoldAddress = (line) => line.includes("/") || line.includes("www.") || (line.length >= 300 && /(?<!\S)\S{300}/u.test(line));
const curlyApostrophe = /[’‘]/u;
/** The tokens of one paragraph, with offsets into the whole text. Throws when wink's tokens are not in the text in order. */
export function tokenize(text, paragraph, tokenizer) {
    const tokens = [];
    for (const piece of piecesOf(text, paragraph)) {
        if (piece.isAddress)
            tokens.push(addressToken(text, piece));
        else
            addTokens(tokens, text, piece, tokenizer);
    }
    return tokens;
}
function addTokens(tokens, text, piece, tokenizer) {
    const { values, lemmas, tags } = tokenizer(surfaceOf(text, piece));
    let at = piece.start;
    for (const [index, value] of values.entries()) {
        const start = text.indexOf(value, at);
        const end = start + value.length;
        if (start < 0 || end > piece.end) {
            throw new Error(`token ${JSON.stringify(value)} is not in the text after offset ${at}`);
        }
        at = end;
        if (value.trim() === "")
            continue;
        const last = tokens.at(-1);
        if (last?.end === start && isCutWord(text, start)) {
            append(tokens, last, text.slice(last.start, end));
            continue;
        }
        const tag = tags[index] ?? "X";
        const lower = straight(value);
        // For words that name a member of every object, as `constructor`, wink's lemma is no string.
        const lemma = straight(String(lemmas[index]));
        tokens.push({ start, end, lower, lemma, partOfSpeech: tag === "SPACE" ? "X" : tag, sentence: 0 });
    }
}
/**
 * Whether letters stand on both sides of a place where wink has cut, one of them beyond Latin-1: wink cuts words there
 * (`Erdo|ğ|an`, `Constan|ț|a.`).
 */
function isCutWord(text, at) {
    const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
    return (before > 0xff || after > 0xff) && /^[\p{L}\p{M}]{2}$/u.test(text.slice(at - 1, at + 1));
}
/** Makes the last token the whole of its word again. The stop that wink gave to its last piece is a token of its own. */
function append(tokens, last, surface) {
    const word = surface.length > 2 && surface.endsWith(".") ? surface.slice(0, -1) : surface;
    const lower = straight(word);
    tokens[tokens.length - 1] = { ...last, end: last.start + word.length, lower, lemma: lower };
    if (word === surface)
        return;
    const stop = last.start + word.length;
    tokens.push({ start: stop, end: stop + 1, lower: ".", lemma: ".", partOfSpeech: "PUNCT", sentence: 0 });
}
/** In lower case, curly apostrophes made straight. */
function straight(word) {
    const lower = word.toLowerCase();
    return curlyApostrophe.test(lower) ? lower.replaceAll(/[’‘]/gu, "'") : lower;
}
/** Cuts a paragraph before and after each address. */
function piecesOf(text, paragraph) {
    const line = surfaceOf(text, paragraph);
    if (!mayHoldAddress(line))
        return [{ start: paragraph.start, end: paragraph.end, isAddress: false }];
    const pieces = [];
    let at = paragraph.start;
    for (const match of line.matchAll(address)) {
        const start = paragraph.start + match.index;
        if (start > at)
            pieces.push({ start: at, end: start, isAddress: false });
        at = start + match[0].replace(/(?<![.,;:!?])[.,;:!?]+$/u, "").length;
        pieces.push({ start, end: at, isAddress: true });
    }
    if (at < paragraph.end)
        pieces.push({ start: at, end: paragraph.end, isAddress: false });
    return pieces;
}
function addressToken(text, { start, end }) {
    const lower = straight(text.slice(start, end));
    return { start, end, lower, lemma: lower, partOfSpeech: "SYM", sentence: 0 };
}
//# sourceMappingURL=tokenize.js.map