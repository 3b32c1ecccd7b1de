const piece = /([^\S\r\n\u2028\u2029]*)([\p{L}\p{M}\p{N}]+|\S)/uy;
/** The word or mark at an offset, white space before it skipped but no line end; null where there is none. */
export function pieceAt(text, offset) {
    piece.lastIndex = offset;
    const match = piece.exec(text);
    if (!match)
        return null;
    const [whole, gap = "", word = ""] = match;
    return { key: gap === "" ? evened(word) : ` ${evened(word)}`, end: offset + whole.length };
}
/** The words and marks of a name, the first without white space. */
export function piecesOf(name) {
    const text = name.trim().replaceAll(/\s+/gu, " ");
    const pieces = [];
    for (let next = pieceAt(text, 0); next; next = pieceAt(text, next.end))
        pieces.push(next.key);
    return pieces;
}
/** One spelling for the same words printed in different ways: white space, apostrophes, hyphens, composed letters; capitals count. */
export function spellingOf(name) {
    return piecesOf(name).join("");
}
function evened(word) {
    if (/^[A-Za-z0-9]+$/u.test(word))
        return word;
    return word.normalize("NFC").replace(/[‘’ʼ]/u, "'").replace(/[‐‑]/u, "-");
}
//# sourceMappingURL=spelling.js.map