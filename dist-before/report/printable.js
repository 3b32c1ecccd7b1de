/**
 * What a terminal would obey and not show: control characters (ESC begins commands, BEL rings), marks that turn the
 * direction of writing, line separators, halves of characters.
 */
const commands = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Cs}]/gu;
/**
 * A word from outside (a path, an id, the reason of a reject) as it may be printed on a terminal, on one line: what is
 * no character to be shown is written as `\u001b`. In JSON that is the same text.
 */
export function printable(text) {
    return text.replaceAll(commands, escaped);
}
/** The same for a text of several lines: line feeds and tabs stay. */
export function printableLines(text) {
    return text.replaceAll(commands, (character) => (/[\n\t]/u.test(character) ? character : escaped(character)));
}
function escaped(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
//# sourceMappingURL=printable.js.map