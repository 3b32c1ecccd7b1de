// dist/report/printable.js
var commands = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Cs}]/gu;
function printable(text) {
  return text.replaceAll(commands, escaped);
}
function printableLines(text) {
  return text.replaceAll(commands, (character) => /[\n\t]/u.test(character) ? character : escaped(character));
}
function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

export {
  printable,
  printableLines
};
