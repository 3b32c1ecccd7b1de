import { filePlaces } from "./places.js";

const source = `date 2024-03-12
id: x

<PERSON silva name="Ana Silva"/>

<PERSON silva>Silva</PERSON> &amp; 🌍 Co.
met <date 2024-03-11>Monday</date>.`;

test.each([
  ["the first word, behind its tag", 0, 6, 15],
  ["a sign written by its name", 6, 6, 30],
  ["what follows it", 8, 6, 36],
  ["the word behind a character of two units", 10, 6, 38],
  ["the second line", 14, 7, 1],
  ["a word in a tag", 18, 7, 22],
])("%s", (_, point, line, column) => {
  expect(filePlaces(source)(point)).toEqual({ line, column });
});
