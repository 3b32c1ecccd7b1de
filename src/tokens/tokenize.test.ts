import { tokenize } from "./tokenize.js";
import { winkTokenizer } from "./wink.js";

const tokenizer = winkTokenizer();
const tokensOf = (text: string) =>
  tokenize(text, { start: 0, end: text.length }, tokenizer).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Recep Erdoğan met Petr Dvořák.", "Recep|Erdoğan|met|Petr|Dvořák|."],
  ["Bogumiła’s sister left Łódź, in Wrocław's Şişli.", "Bogumiła|’s|sister|left|Łódź|,|in|Wrocław|'s|Şişli|."],
  ["Ł. Kowalski is in Constanța. Then he left Iași.", "Ł|.|Kowalski|is|in|Constanța|.|Then|he|left|Iași|."],
  ["Ştefan-Vodă and Kopački Rit", "Ştefan|-|Vodă|and|Kopački|Rit"],
  ["You cannot, don't and x₂ Москва и", "You|cannot|,|do|n't|and|x|₂|Москва|и"],
])("letters beyond Latin-1 do not cut words: %s", (text, expected) => {
  expect(tokensOf(text).join("|")).toBe(expected);
});

test("a word made whole has the spelling of the whole word", () => {
  const [token] = tokenize("Erdoğan’ı", { start: 0, end: 9 }, tokenizer);
  expect(token).toMatchObject({ start: 0, end: 7, lower: "erdoğan", lemma: "erdoğan" });
});
