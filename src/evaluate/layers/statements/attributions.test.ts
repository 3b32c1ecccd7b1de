import type { PointSpan } from "../../score.js";
import { attributionOf, kindOf } from "./attributions.js";
import { readStatementText } from "./statement-text.js";

/** The content of a row, by the spans it covers. */
function contentOf(text: string, ...spans: readonly (readonly [number, number])[]) {
  const content = spans.map(([start, end]) => ({ start, end }));
  const row = { source: [], cue: [], content, isStatement: null, rule: null };
  return attributionOf(row, readStatementText(text));
}

test("a token that is touched counts as covered, and white space does not count", () => {
  expect(contentOf("one two three", [2, 9]).content.fragments).toEqual([{ start: 0, end: 3 }]);
  expect(contentOf("one two three", [3, 8]).content.fragments).toEqual([{ start: 1, end: 2 }]);
});

test("the core leaves out marks at the ends of each fragment", () => {
  const { content } = contentOf('"One," he said, "two."', [0, 6], [16, 22]);
  expect(content.fragments).toEqual([
    { start: 0, end: 4 },
    { start: 7, end: 11 },
  ]);
  expect(content.cores).toEqual([
    { start: 1, end: 2 },
    { start: 8, end: 9 },
  ]);
  expect(content.words).toEqual([1, 8]);
});

test("a fragment of marks alone has no core", () => {
  expect(contentOf("one ... two", [4, 7]).content).toMatchObject({ tokens: [1, 2, 3], cores: [], words: [] });
});

test("fragments are sorted, and each token counts once", () => {
  const { content } = contentOf("one two three", [4, 13], [0, 7], [0, 7]);
  expect(content.fragments).toHaveLength(3);
  expect(content.tokens).toEqual([0, 1, 2]);
});

test("empty and reversed spans, spaces and what is outside the text have no tokens", () => {
  expect(contentOf("one two", [2, 2], [3, 1], [3, 4], [7, 90], [-9, 0]).content.tokens).toEqual([]);
  expect(contentOf("one two", [-5, 90]).content.tokens).toEqual([0, 1]);
});

test("the hull goes from the first to the last code point, over spans that are not empty", () => {
  expect(contentOf("one two three", [8, 13], [4, 5], [0, 0]).hull).toEqual({ start: 4, end: 13 });
  expect(contentOf("one two three", [3, 3]).hull).toBeNull();
});

const text = 'Ann Lee said taxes "will fall."\n“Rates are up.”';
const spanOf = (words: string): PointSpan => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test.each([
  ["direct", ["Rates are up."]],
  ["direct", ['"will fall."', "Rates"]],
  ["mixed", ['taxes "will fall."']],
  ["mixed", ["taxes", "Rates"]],
  ["indirect", ["said taxes"]],
  [null, ['."']],
  [null, []],
])("a content is %s when it covers %j", (kind, words) => {
  expect(kindOf(words.map(spanOf), readStatementText(text))).toBe(kind);
});

test("a word cut by the span's start counts as a word", () => {
  expect(kindOf([{ start: 1, end: 3 }], readStatementText('one "two"'))).toBe("indirect");
});
