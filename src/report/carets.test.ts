import { caretLines, columnsOf, wrapped } from "./carets.js";

const marks = (text: string, ...words: readonly (readonly [string, string])[]) =>
  words.map(([word, label]) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length, label }));

test("carets stand under what is marked, with the label behind them", () => {
  const text = "Ann told Bob.";
  expect(caretLines({ text, marks: marks(text, ["Ann", "speaker"], ["Bob", "addressee"]) }, 80)).toEqual([
    "Ann told Bob.",
    "^^^ speaker",
    "         ^^^ addressee",
  ]);
});

test("marks share a row where their labels have room", () => {
  const text = "Ann told everybody in the room and Bob.";
  expect(caretLines({ text, marks: marks(text, ["Ann", "speaker"], ["Bob", "to"]) }, 80)).toEqual([
    text,
    "^^^ speaker                        ^^^ to",
  ]);
});

test("a mark goes on in the next line, without its label", () => {
  const text = "one two three four";
  expect(caretLines({ text, marks: marks(text, ["two three", "content"]) }, 8)).toEqual([
    "one two",
    "    ^^^ content",
    "three",
    "^^^^^",
    "four",
  ]);
});

test("wide characters take two columns, marks above letters none, and what a terminal obeys is a blank", () => {
  expect([columnsOf("習近平"), columnsOf("e\u0301"), columnsOf("👍🏽"), columnsOf("한글")]).toEqual([6, 1, 2, 4]);
  const text = "習近平\u001b said";
  expect(caretLines({ text, marks: marks(text, ["said", "cue"]) }, 80)).toEqual(["習近平  said", "        ^^^^ cue"]);
});

test.each(["", "a", "one two three", "x".repeat(50), "  two  blanks  ", "習".repeat(30), "👨‍👩‍👧‍👦 family"])(
  "lines of %p are as wide as they may be and lose nothing but a blank each",
  (text) => {
    const lines = wrapped(text, 10);
    expect(lines.every((line) => columnsOf(line.text) <= 10)).toBe(true);
    expect(lines.every(({ text: own, start, end }) => text.slice(start, end) === own)).toBe(true);
    expect(
      lines
        .map(({ text: own }) => own)
        .join("")
        .replaceAll(" ", ""),
    ).toBe(text.replaceAll(" ", ""));
  },
);
