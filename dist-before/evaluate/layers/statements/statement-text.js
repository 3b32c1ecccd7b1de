import { codePointsOf } from "../../../datasets/code-points.js";
import { whiteSpace } from "./python-white-space.js";
import { quotedStretches } from "./quoted-stretches.js";
const letter = "\\p{L}\\p{N}";
/** A word with its inner apostrophes, full stops, commas and hyphens, or one other sign. */
const token = new RegExp(`[${letter}]+(?:['’.,-][${letter}]+)*|[^${letter}_${whiteSpace}]|_`, "gu");
const beginsAsWord = new RegExp(`^[${letter}]`, "u");
const wordCharacters = new RegExp(`[${letter}_]+`, "gu");
const functionWords = new Set("a an and as at by for from in of on or s that the to with".split(" "));
/** Cuts a text into tokens and finds its quotations, once for all statements of the document. */
export function readStatementText(text) {
    const pointOf = codePointsOf(text);
    const points = pointOf(text.length);
    const tokenAt = new Int32Array(points).fill(-1);
    const tokens = [...text.matchAll(token)];
    tokens.forEach(({ 0: surface, index }, number) => {
        tokenAt.fill(number, pointOf(index), pointOf(index + surface.length));
    });
    const surfaces = tokens.map(([surface]) => surface);
    const isWord = Uint8Array.from(surfaces, (surface) => Number(beginsAsWord.test(surface)));
    const isTelling = isWord.map((word, number) => Number(word === 1 && !isFunctionWord(surfaces[number] ?? "")));
    const isWordCharacter = new Uint8Array(points);
    for (const { 0: run, index } of text.matchAll(wordCharacters)) {
        isWordCharacter.fill(1, pointOf(index), pointOf(index + run.length));
    }
    const isQuoted = new Uint8Array(points);
    for (const { start, end } of quotedStretches(text))
        isQuoted.fill(1, pointOf(start), pointOf(end));
    return { tokenAt, isWord, isTelling, isWordCharacter, isQuoted };
}
function isFunctionWord(surface) {
    return functionWords.has(surface.toLowerCase());
}
//# sourceMappingURL=statement-text.js.map