import type { StatementRow } from "./attributions.js";
import { scoreStatements } from "./statements.js";

const text = '😀 Ann Lee said "rain is coming." Bob hopes that all of the snow will stay until spring.';
const points = [...text];

/** Spans of words, in code points; rows name the parts they have. */
function row(parts: { source?: string; cue?: string; content: string }, rule: string | null = null): StatementRow {
  const spans = (words = "") => {
    const start = [...text.slice(0, text.indexOf(words))].length;
    return words === "" ? [] : [{ start, end: start + [...words].length }];
  };
  const { source, cue, content } = parts;
  return { source: spans(source), cue: spans(cue), content: spans(content), isStatement: null, rule };
}

function errorsOf(predicted: readonly StatementRow[], gold: readonly StatementRow[]) {
  const { errors } = scoreStatements([{ docId: "d", text, predicted, gold }]);
  return errors.map(({ start, end, ...error }) => ({ ...error, at: points.slice(start, end).join("") }));
}

const rain = { source: "Ann Lee", cue: "said", content: '"rain is coming."' };
const snow = { source: "Bob", cue: "hopes", content: "all of the snow will stay" };

test("what is right is no error", () => {
  expect(errorsOf([row(rain), row(snow)], [row(rain), row(snow)])).toEqual([]);
});

test("a wrong speaker is one error that shows both", () => {
  expect(errorsOf([row({ ...rain, source: "Bob" }, "said-before")], [row(rain)])).toEqual([
    {
      kind: "speaker direct",
      docId: "d",
      at: rain.content,
      gold: "Ann Lee",
      predicted: "Bob",
      rule: "said-before",
    },
  ]);
});

test("a speaker that is not there is null", () => {
  const { content } = rain;
  expect(errorsOf([row({ content })], [row(rain)])).toMatchObject([{ gold: "Ann Lee", predicted: null }]);
});

test("a content that overlaps too little is one error that shows both", () => {
  expect(errorsOf([row({ ...snow, content: "stay until spring." }, "hopes")], [row(snow)])).toEqual([
    {
      kind: "content indirect",
      docId: "d",
      at: snow.content,
      gold: snow.content,
      predicted: "stay until spring.",
      rule: "hopes",
    },
  ]);
});

test("a statement nobody predicted is missed, a prediction of nothing is false, in the order of the text", () => {
  expect(errorsOf([row(snow, "hopes")], [row(rain)])).toEqual([
    { kind: "missed direct", docId: "d", at: rain.content, gold: rain.content, predicted: null, rule: null },
    { kind: "false indirect", docId: "d", at: snow.content, gold: null, predicted: snow.content, rule: "hopes" },
  ]);
});

test("a prediction beside one that is right already is false", () => {
  expect(errorsOf([row(rain), row({ ...rain, content: "rain is" })], [row(rain)])).toMatchObject([
    { kind: "false direct", predicted: "rain is" },
  ]);
});

test("a statement without content is found by its other parts", () => {
  expect(errorsOf([], [row({ ...rain, content: "" })])).toMatchObject([
    { kind: "missed without words", at: "Ann Lee said", gold: null },
  ]);
});

test("fragments are shown in order with an ellipsis between them", () => {
  const gold = { ...row(snow), content: [...row({ content: "snow" }).content, ...row({ content: "rain" }).content] };
  expect(errorsOf([], [gold])).toMatchObject([{ kind: "missed mixed", gold: "rain … snow" }]);
});

test("a long content is cut after 120 code points", () => {
  const long = "😀".repeat(200);
  const gold: StatementRow = { ...row(rain), content: [{ start: 0, end: 200 }] };
  const { errors } = scoreStatements([{ docId: "d", text: long, predicted: [], gold: [gold] }]);
  expect(errors).toMatchObject([{ gold: "😀".repeat(120), start: 0, end: 200 }]);
});
