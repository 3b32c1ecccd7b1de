const named = { lt: "<", gt: ">", amp: "&", quot: '"' };
const reference = /&(?:(lt|gt|amp|quot)|#(\d{1,7}));|&/gu;
/** Reads `&lt;` `&gt;` `&amp;` `&quot;` and code points as `&#10;`; all other characters stand for themselves. */
export function readCharacters(markup) {
    let text = "";
    let done = 0;
    for (const match of markup.matchAll(reference)) {
        const character = match[1] ? named[match[1]] : match[2] ? characterOf(Number(match[2])) : undefined;
        if (character === undefined) {
            return { unknown: /^&[#\w]{0,12};?/u.exec(markup.slice(match.index))?.[0] ?? "&", at: match.index };
        }
        text += markup.slice(done, match.index) + character;
        done = match.index + match[0].length;
    }
    return { text: text + markup.slice(done) };
}
function characterOf(code) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
const escapes = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" };
/**
 * Writes a piece of an article's text as markup. White space at the very ends of the text, which reading trims, and
 * what no file can hold (control characters, lone surrogates) become references.
 */
export function writeText(text, { isFirst, isLast }) {
    const written = text
        .replaceAll(/[<>&]/gu, (character) => escapes[character] ?? "")
        .replaceAll(/(?![\t\n\r])[\p{Cc}\p{Cs}]/gu, numbered);
    const begun = isFirst ? written.replace(/^\s/u, numbered) : written;
    return isLast ? begun.replace(/\s$/u, numbered) : begun;
}
/** Writes the value of an attribute, or a piece of one: `separators` are characters that would be read as more. */
export function writeValue(value, separators = "") {
    return [...value]
        .map((character) => {
        if (escapes[character])
            return escapes[character];
        return separators.includes(character) || /[\p{Cc}\p{Cs}]/u.test(character) ? numbered(character) : character;
    })
        .join("")
        .replace(/^\s|\s$/gu, numbered);
}
function numbered(character) {
    return `&#${character.codePointAt(0) ?? 0};`;
}
//# sourceMappingURL=characters.js.map