import { readCharacters } from "./characters.js";
import { splitMarkup } from "./declarations.js";
import { headerOf } from "./header.js";
/**
 * Where the characters of an article's text stand in its `.gold` file: a function from a code point of the text to the
 * place in the file, behind the tags that open there. `content` must be markup that `readMarkup` takes.
 */
export function filePlaces(content) {
    const source = content.replace(/^\uFEFF/u, "");
    const pieces = textPieces(source);
    return (point) => {
        const piece = pieces.findLast(({ from }) => from <= point) ?? { from: 0, offset: 0, source: "" };
        return placeAt(source, piece.offset + lengthOf(piece.source, point - piece.from));
    };
}
function textPieces(source) {
    const pieces = [];
    let point = 0;
    for (const token of splitMarkup(source, headerOf(source).end).body) {
        if (token.form !== "text")
            continue;
        const begun = point === 0 ? token.source.trimStart() : token.source;
        const offset = token.offset + token.source.length - begun.length;
        if (begun !== "")
            pieces.push({ from: point, offset, source: begun });
        const read = readCharacters(begun);
        point += [...("text" in read ? read.text : begun)].length;
    }
    return pieces;
}
/** How many UTF-16 units of markup make so many code points of text. */
function lengthOf(source, points) {
    let [length, left] = [0, points];
    for (const [piece] of source.matchAll(/&[^;&\s]{1,12};|[\s\S]/gu)) {
        if (left-- <= 0)
            break;
        length += piece.length;
    }
    return length;
}
/** The place of a UTF-16 unit of a file. */
export function placeAt(source, offset) {
    const before = source.slice(0, offset);
    return { line: before.split("\n").length, column: [...before.slice(before.lastIndexOf("\n") + 1)].length + 1 };
}
//# sourceMappingURL=places.js.map