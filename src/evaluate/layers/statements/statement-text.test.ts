import { readStatementText } from "./statement-text.js";

function tokensOf(text: string): string[] {
  const { tokenAt, isWord } = readStatementText(text);
  const tokens = Array.from(isWord, () => "");
  [...text].forEach((character, point) => {
    const token = tokenAt[point] ?? -1;
    if (token >= 0) tokens[token] += character;
  });
  return tokens;
}

test("a word keeps its inner apostrophes, full stops, commas and hyphens", () => {
  expect(tokensOf("O'Dara’s U.S. well-to-do 1,000.5-fold")).toEqual([
    "O'Dara’s",
    "U.S",
    ".",
    "well-to-do",
    "1,000.5-fold",
  ]);
});

test("any other sign is a token of its own, the low line too", () => {
  expect(tokensOf("a_b -- “c”…")).toEqual(["a", "_", "b", "-", "-", "“", "c", "”", "…"]);
});

test("a byte order mark is a sign, a unit separator is white space, as in Python", () => {
  expect(tokensOf("a\ufeffb\u001fc\u3000d")).toEqual(["a", "\ufeff", "b", "c", "d"]);
});

test("everything is counted in code points", () => {
  const { tokenAt, isWordCharacter, isQuoted } = readStatementText("😀 “𝒜b” c");
  expect([...tokenAt]).toEqual([0, -1, 1, 2, 2, 3, -1, 4]);
  expect([...isWordCharacter]).toEqual([0, 0, 0, 1, 1, 0, 0, 1]);
  expect([...isQuoted]).toEqual([0, 0, 1, 1, 1, 1, 0, 0]);
});

test("marks are no words, and function words tell nothing", () => {
  const { isWord, isTelling } = readStatementText("The mayor of X, 3 s");
  expect([...isWord]).toEqual([1, 1, 1, 1, 0, 1, 1]);
  expect([...isTelling]).toEqual([0, 1, 0, 1, 0, 1, 0]);
});

test("an empty text has no tokens", () => {
  expect(readStatementText("").tokenAt).toHaveLength(0);
});

test("a long word of many parts takes no long time", () => {
  expect(readStatementText("a-".repeat(100_000)).isWord).toHaveLength(2);
});
