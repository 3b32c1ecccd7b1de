import { type ScoringCase, samplesOf, scoringCases } from "../../../testing/scoring-cases.js";
import type { LayerScores } from "../../score.js";
import { type NameRow, scoreNames } from "./names.js";

function score(gold: readonly string[], predicted: readonly string[]): LayerScores {
  const row = (text: string): NameRow => {
    const [start = "", end = "", type = ""] = text.split(" ");
    return { start: Number(start), end: Number(end), type, rule: "test" };
  };
  const text = "Ana Silva of Lima met the Red Cross.";
  return scoreNames([{ docId: "d", text, gold: gold.map(row), predicted: predicted.map(row) }]);
}

function figures({ measures }: LayerScores, name: string) {
  const measure = measures.find((each) => each.name === name);
  return measure?.kind === "f1" ? [measure.precision, measure.recall, measure.f1] : null;
}

test("exact asks for span and type, relaxed for a shared character, boundary for the span alone", () => {
  const scores = score(
    ["0 9 PERSON", "13 17 PLACE", "26 35 ORG"],
    ["0 9 PERSON", "13 17 ORG", "30 35 ORG", "18 21 MISC"],
  );
  expect(figures(scores, "exact")).toEqual([1 / 3, 1 / 3, 1 / 3]);
  expect(figures(scores, "relaxed")?.slice(0, 2)).toEqual([2 / 3, 2 / 3]);
  expect(figures(scores, "boundary")?.slice(0, 2)).toEqual([2 / 3, 2 / 3]);
  expect(figures(scores, "exact PERSON")).toEqual([1, 1, 1]);
  expect(figures(scores, "exact MISC")).toEqual([0, 0, 0]);
});

test("types that are not scored count on neither side, spans that only touch do not overlap", () => {
  const scores = score(["0 3 DATE", "4 9 PERSON"], ["0 4 PERSON"]);
  expect(figures(scores, "exact")).toEqual([0, 0, 0]);
  expect(figures(scores, "relaxed")).toEqual([0, 0, 0]);
});

test("errors say what is wrong with a prediction, and which gold nothing touches", () => {
  const scores = score(
    ["0 9 PERSON", "13 17 PLACE", "26 35 ORG", "10 12 MISC"],
    ["4 9 PERSON", "13 17 ORG", "22 35 ORG", "18 21 MISC"],
  );
  expect(scores.errors.map(({ kind, gold, predicted }) => [kind, gold, predicted])).toEqual([
    ["too short PERSON", "Ana Silva (PERSON)", "Silva (PERSON)"],
    ["type: PLACE read as ORG", "Lima (PLACE)", "Lima (ORG)"],
    ["too long ORG", "Red Cross (ORG)", "the Red Cross (ORG)"],
    ["false MISC", null, "met (MISC)"],
    ["missed MISC: one word", "of (MISC)", null],
  ]);
});

type Figures = { readonly p: number; readonly r: number; readonly f1: number };
type Block = Readonly<Record<"exact" | "relaxed" | "boundary", Figures>>;
type Row = { readonly doc_id: string; readonly start: number; readonly end: number; readonly type: string };
type Case = ScoringCase<Row, Readonly<Record<"PERSON,ORG,PLACE" | "NORP,MISC", Readonly<Record<string, Block>>>>>;

test.each(scoringCases<Case>("names"))("made-up case %d scores as the reference scorer says", (_, each) => {
  const scores = scoreNames(samplesOf(each, ({ start, end, type }) => ({ start, end, type, rule: null })));
  const compare = (suffix: string, block: Block | undefined, names: readonly ("exact" | "relaxed" | "boundary")[]) => {
    for (const name of names) {
      expect(figures(scores, `${name}${suffix}`)).toEqual([block?.[name].p, block?.[name].r, block?.[name].f1]);
    }
  };
  const { "PERSON,ORG,PLACE": main, "NORP,MISC": beside } = each.expected;
  compare("", main.MICRO, ["exact", "relaxed", "boundary"]);
  compare(" NORP and MISC", beside.MICRO, ["exact", "relaxed", "boundary"]);
  for (const type of ["PERSON", "ORG", "PLACE"]) compare(` ${type}`, main[type], ["exact", "relaxed"]);
  for (const type of ["NORP", "MISC"]) compare(` ${type}`, beside[type], ["exact", "relaxed"]);
});
