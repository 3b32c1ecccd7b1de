import type { StatementRow } from "./attributions.js";
import { compare } from "./statement-pairs.js";
import { spanMeasures } from "./statement-spans.js";

const text = 'Ann said "rain, snow, hail and wind."';

function row(...fragments: readonly string[]): StatementRow {
  const content = fragments.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  return { source: [], cue: [], content, isStatement: null, rule: null };
}

function measure(name: string, predicted: readonly StatementRow[], gold: readonly StatementRow[]) {
  const measures = spanMeasures([compare({ docId: "d", text, predicted, gold }, false)]);
  return measures.find((each) => each.name === name);
}

test("each part has four measures", () => {
  expect(spanMeasures([]).map(({ name }) => name)).toEqual([
    "source spans exact",
    "source spans core",
    "source words",
    "source spans partial",
    "cue spans exact",
    "cue spans core",
    "cue words",
    "cue spans partial",
    "content spans exact",
    "content spans core",
    "content words",
    "content spans partial",
  ]);
});

test("a fragment counts once in a document, whatever statement it belongs to", () => {
  expect(measure("content spans exact", [row("rain"), row("rain", "snow")], [row("snow"), row("hail")])).toMatchObject({
    predicted: 2,
    gold: 2,
    rightGold: 1,
  });
});

test("marks at the ends do not count for cores", () => {
  const [predicted, gold] = [[row("rain, snow,")], [row('"rain, snow')]];
  expect(measure("content spans exact", predicted, gold)).toMatchObject({ rightGold: 0 });
  expect(measure("content spans core", predicted, gold)).toMatchObject({ rightGold: 1 });
});

test("words are tokens that any statement covers", () => {
  expect(measure("content words", [row("rain, snow")], [row("snow, hail"), row("hail and")])).toMatchObject({
    predicted: 3,
    gold: 4,
    rightPredicted: 1,
  });
});

test("partial counts the largest share that one fragment covers", () => {
  expect(measure("content spans partial", [row("rain, snow, hail")], [row("rain"), row("snow, hail")])).toMatchObject({
    rightPredicted: 3 / 5,
    predicted: 1,
    rightGold: 2,
    gold: 2,
  });
});
