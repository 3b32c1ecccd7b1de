import { readdirSync, readFileSync } from "node:fs";

/** A name of its own for each number, as `Hudobe`. */
function nameOf(number: number): string {
  let rest = (number * 7_919) % 1_000_003;
  let name = "";
  do {
    name += `${"bcdfghjklmnprstvz"[rest % 17]}${"aeiou"[(rest >> 4) % 5]}`;
    rest = Math.floor(rest / 37);
  } while (rest > 0);
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}

const towns = "Paris London Lima Hama Boston Dallas Tunis Accra Quito Perth Cordoba Valencia Georgetown Aleppo".split(
  " ",
);
const seeds = readdirSync("seeds").map((name) => readFileSync(`seeds/${name}`, "utf8").replace(/^\s*date \S+\s+/u, ""));
const townOf = (number: number) => towns[number % towns.length] ?? "";

/**
 * For tests: what texts consist of that are likely to take long, by what they are called. A piece is a text that is
 * repeated, or one that is made for each number, so that no two are alike.
 */
export const worstPieces: readonly (readonly [name: string, piece: string | ((number: number) => string)])[] = [
  ["sentences on one line", seeds.join(" ").replaceAll(/\s+/gu, " ")],
  ["no final mark", seeds.join(" ").replaceAll(/[.?!\s]+/gu, " ")],
  ["one word", "a"],
  ["one word of capitals", "A"],
  ["one number", "1"],
  ["one word of many", "a-"],
  ["stops", "."],
  ["white space", "\u00a0"],
  ["opening marks", "“a "],
  ["straight marks", '"'],
  ["apostrophes that open and never close", "'tis 'a "],
  ["brackets", "("],
  ["brackets of all kinds", "[({<a "],
  ["quotations in quotations", "He said, ``She said, '\""],
  ["capitals", "ANA SILVA "],
  ["numbers", "1,234.5 "],
  ["one name and another", "Ana Silva and John Doe, "],
  ["persons", (number) => `${nameOf(number)} ${nameOf(number * 3 + 1)} met them. `],
  ["persons of one family", (number) => `Mr. Silva and ${nameOf(number)} Silva met. `],
  ["parties with short names", (number) => `the ${nameOf(number)} ${nameOf(number + 9)} Party (ABP) won. `],
  ["accounts", (number) => `@${nameOf(number)} `],
  ["places in sentences", (number) => `It rained in ${nameOf(number)} City. `],
  ["places without a sentence", (number) => `${nameOf(number)} City in ${townOf(number)}, `],
  ["places that lie in others", "They hit Hama, Syria. "],
  ["dates", "Monday October 5, 2022 last week "],
  ["amounts", "$5 million and USD 5 "],
  ["amounts and gifts", "Russia gave Peru $5 million and "],
  ["cues", "he said that she said "],
  ["quotations", "“We will,” he said. "],
  ["statements of many", (number) => `“I go on Monday,” ${nameOf(number)} said. `],
  ["quotations with dates in one sentence", "“I go on Monday,” he said, and "],
  ["prepositions", "the leader of the "],
  ["offices", (number) => `${nameOf(number)} Silva, head of ${nameOf(number + 1)} Corp., left. `],
  ["tweets", (number) => `Hi there. — ${nameOf(number)} Bo (@${nameOf(number)}) May 1, 2022\n\n`],
  ["tweets in one paragraph", "Hi. — Ana (@a) May 1, 2022 "],
  ["paragraphs", "a\n\n"],
  ["lines that go on", "ana said\nso and\n"],
  ["events", "Ana Silva met John Doe and attacked Peru in Lima on Monday, "],
];

/** For tests: a text of pieces, about so long in characters. */
export function worstText(piece: string | ((number: number) => string), length: number): string {
  let text = "";
  for (let number = 0; text.length < length; number++) text += typeof piece === "string" ? piece : piece(number);
  return text.slice(0, length).trimEnd();
}
