import type { StatementRow } from "./attributions.js";
import { compare } from "./statement-pairs.js";

const text = "Ann said it may rain and Bob said it may snow";

function row(content: string, { source = "", cue = "", isStatement = true } = {}): StatementRow {
  const spans = (words: string) =>
    words === "" ? [] : [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }];
  return { source: spans(source), cue: spans(cue), content: spans(content), isStatement, rule: null };
}

/** The pairs as positions in the two lists. */
function pairsOf(predicted: readonly StatementRow[], gold: readonly StatementRow[]): (readonly [number, number])[] {
  const { pairs } = compare({ docId: "d", text, predicted, gold }, false);
  return pairs.map((pair) => [predicted.indexOf(pair.predicted.row), gold.indexOf(pair.gold.row)] as const);
}

test("the most similar contents are paired first, each once", () => {
  const gold = [row("it may rain"), row("it may rain and Bob")];
  expect(pairsOf([row("may rain and Bob"), row("it may rain")], gold)).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

test("contents without a token in common are no pair", () => {
  expect(pairsOf([row("it may rain")], [row("snow")])).toEqual([]);
});

test("empty contents are no pair", () => {
  expect(pairsOf([row("", { source: "Ann" })], [row("", { source: "Ann" })])).toEqual([]);
});

test("among equally similar contents the cue decides, then the source, then the order", () => {
  const gold = row("it may rain", { source: "Ann", cue: "said" });
  expect(pairsOf([row("it may rain", { source: "Ann" }), row("it may rain", { cue: "said" })], [gold])).toEqual([
    [1, 0],
  ]);
  expect(pairsOf([row("it may rain"), row("it may rain", { source: "Ann" })], [gold])).toEqual([[1, 0]]);
  expect(pairsOf([row("it may rain"), row("it may rain")], [gold])).toEqual([[0, 0]]);
});

test("similarity is the share of tokens in common", () => {
  const { pairs } = compare({ docId: "d", text, predicted: [row("it may rain")], gold: [row("may rain and")] }, false);
  expect(pairs).toMatchObject([{ similarity: 2 / 4, shared: 2 }]);
});

test("with statements alone, a prediction that stands for another row is left out, one that stands for none is not", () => {
  const gold = [row("it may rain", { isStatement: false }), row("snow")];
  const predicted = [row("may rain"), row("snow"), row("Bob")];
  const compared = compare({ docId: "d", text, predicted, gold }, true);
  expect(compared.gold.map((each) => each.row)).toEqual([gold[1]]);
  expect(compared.predicted.map((each) => each.row)).toEqual([predicted[1], predicted[2]]);
  expect(compared.pairs).toHaveLength(1);
});
