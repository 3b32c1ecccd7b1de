import { readFileSync } from "node:fs";
import { type Measure, rounded } from "../../score.js";
import { type CoreferenceMention, clustersOf, scoreClusters, scoreCoreference } from "./coreference.js";

type Row = readonly [docId: string, start: number, end: number, cluster: string];
type Percents = readonly [precision: number, recall: number, f1: number];

interface Case {
  readonly name: string;
  readonly options: { readonly withinDocument?: boolean; readonly dropSingletons?: boolean };
  readonly gold: readonly Row[];
  readonly predicted: readonly Row[];
  readonly expected: Readonly<Record<"muc" | "b3" | "ceafe" | "mentions", Percents>> & { readonly conll: number };
}

const { cases }: { cases: readonly Case[] } = JSON.parse(readFileSync("fixtures/scoring/coreference.json", "utf8"));

const mention = ([docId, start, end, cluster]: Row): CoreferenceMention => ({ docId, start, end, cluster, rule: null });
const clusters = (...lists: readonly string[]) => lists.map((list) => new Set(list.split(" ")));
const percents = (measure: Measure | undefined) => {
  if (measure?.kind === "mean") return [rounded(100 * measure.mean, 2)];
  return measure?.kind === "f1"
    ? [measure.precision, measure.recall, measure.f1].map((share) => rounded(100 * share, 2))
    : [];
};

test.each(cases)("agrees with the reference scorer: $name", ({ options, gold, predicted, expected }) => {
  const measures = scoreCoreference(gold.map(mention), predicted.map(mention), { ...options, name: "events" });
  const named = new Map(measures.map((measure) => [measure.name, measure]));
  expect({
    mentions: percents(named.get("events: mentions")),
    muc: percents(named.get("events: MUC")),
    b3: percents(named.get("events: B-cubed")),
    ceafe: percents(named.get("events: CEAFe")),
    conll: percents(named.get("events: CoNLL"))[0],
  }).toEqual(expected);
});

function at(measures: readonly Measure[], index: number): Measure {
  const measure = measures[index];
  if (!measure) throw new Error(`there are ${measures.length} measures only`);
  return measure;
}

test("the same clusters score 100 percent", () => {
  const key = clusters("a b c", "d e", "f");
  expect(scoreClusters(key, key).conll).toBe(1);
});

// Bagga and Baldwin (1998), section 3: two of three clusters are taken for one.
test("the example of Bagga and Baldwin", () => {
  const { muc, bCubed } = scoreClusters(
    clusters("1 2 3 4 5", "6 7", "8 9 A B C"),
    clusters("1 2 3 4 5", "6 7 8 9 A B C"),
  );
  expect(muc).toMatchObject({ precision: 0.9, recall: 1, rightPredicted: 9, predicted: 10, rightGold: 9, gold: 9 });
  expect(rounded(100 * muc.f1, 2)).toBe(94.74);
  expect(rounded(100 * bCubed.precision, 2)).toBe(76.19);
  expect(bCubed.recall).toBe(1);
});

test("a response that is one big cluster gets the MUC links right but pays for it in CEAFe", () => {
  const scores = scoreClusters(clusters("a b", "c d"), clusters("a b c d"));
  expect(scores.muc.recall).toBe(1);
  expect(scores.ceafe).toMatchObject({ rightGold: 4 / 6, gold: 2, predicted: 1 });
});

test("the CoNLL score is a mean, so it has no counts", () => {
  const measures = scoreCoreference([["d", 0, 1, "k"] as const].map(mention), [], { name: "people" });
  expect(at(measures, 4)).toEqual({
    name: "people: CoNLL",
    kind: "mean",
    mean: 0,
  });
});

test("of a mention given twice the first cluster counts", () => {
  const rows = (
    [
      ["d", 0, 3, "a"],
      ["d", 5, 8, "b"],
      ["d", 0, 3, "b"],
    ] as const
  ).map(mention);
  expect(clustersOf(rows)).toEqual([new Set(["0 3 d"]), new Set(["5 8 d"])]);
});

test("clusters cross documents unless told otherwise", () => {
  const rows = (
    [
      ["d", 0, 3, "a"],
      ["e", 0, 3, "a"],
    ] as const
  ).map(mention);
  expect(clustersOf(rows)).toHaveLength(1);
  expect(clustersOf(rows, { withinDocument: true })).toHaveLength(2);
  expect(clustersOf(rows, { withinDocument: true, dropSingletons: true })).toEqual([]);
});

test("ten thousand mentions in clusters of thousands are no burden", () => {
  const rows = (clusterOf: (index: number) => number) =>
    Array.from({ length: 10_000 }, (_, index) => mention(["d", index, index + 1, `c${clusterOf(index)}`]));
  const gold = rows((index) => index % 4);
  const predicted = rows((index) => (index % 7 === 0 ? index : Math.floor(index / 3000)));
  expect(at(scoreCoreference(gold, predicted, { name: "all" }), 0)).toMatchObject({ rightGold: 10_000, f1: 1 });
});
