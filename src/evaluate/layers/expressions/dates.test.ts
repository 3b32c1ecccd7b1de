import { type ScoringCase, samplesOf, scoringCases } from "../../../testing/scoring-cases.js";
import { headline, type LayerScores, rounded } from "../../score.js";
import { type DateRow, scoreDates } from "./dates.js";

const text = "On Monday, for a week, in 2021 and at noon.";

function date(surface: string, type: string, value: string, more: Partial<DateRow> = {}): DateRow {
  const start = text.indexOf(surface);
  return { start, end: start + surface.length, type, value, accept: [], modifier: null, rule: "test", ...more };
}

function score(gold: readonly DateRow[], predicted: readonly DateRow[]): LayerScores {
  return scoreDates([{ docId: "d", text, gold, predicted }]);
}

function percent({ measures }: LayerScores, name: string): number | null {
  const measure = measures.find((each) => each.name === name);
  const share = measure ? headline(measure) : null;
  return share === null ? null : rounded(100 * share, 2);
}

test("value and type are judged among the expressions found, and multiply its F1", () => {
  const scores = score(
    [date("Monday", "DATE", "2022-10-03"), date("a week", "DURATION", "P1W"), date("2021", "DATE", "2021")],
    [date("Monday", "DATE", "2022-10-03"), date("week", "DATE", "P7D"), date("noon", "TIME", "T12")],
  );
  expect(percent(scores, "relaxed")).toBe(66.67);
  expect(percent(scores, "strict")).toBe(33.33);
  expect(percent(scores, "value given extent")).toBe(50);
  expect(percent(scores, "value")).toBe(33.33);
});

test("any value the gold accepts is right", () => {
  const gold = [date("Monday", "DATE", "2022-10-03", { accept: ["2022-10-03", "2022-10-10"] })];
  expect(percent(score(gold, [date("Monday", "DATE", "2022-10-10")]), "value")).toBe(100);
});

test("a prediction stands for one gold expression only, the one with its very span first", () => {
  const long = date("Monday, for a week", "DATE", "x");
  const scores = score([long, date("a week", "DURATION", "P1W")], [date("a week", "DURATION", "P1W")]);
  expect(percent(scores, "strict")).toBe(66.67);
});

test("modifiers are judged where the gold tells them", () => {
  const predicted = [date("Monday", "DATE", "2022-10-03")];
  const gold = [date("Monday", "DATE", "2022-10-03", { modifier: "START" })];
  expect(percent(score(gold, predicted), "modifier given extent")).toBeNull();
  const samples = [{ docId: "d", text, gold, predicted }];
  expect(percent(scoreDates(samples, { withModifiers: true }), "modifier given extent")).toBe(0);
});

test("errors: missed, false, and of the pairs the gravest difference", () => {
  const scores = score(
    [date("Monday", "DATE", "2022-10-03"), date("a week", "DURATION", "P1W"), date("2021", "DATE", "2021")],
    [date("Monday", "DATE", "2022-10-10"), date("week", "DURATION", "P1W"), date("noon", "TIME", "T12")],
  );
  expect(scores.errors.map(({ kind, gold, predicted }) => [kind, gold, predicted])).toEqual([
    ["missed DATE", "2021 (DATE 2021)", null],
    ["false TIME", null, "noon (TIME T12)"],
    ["value of DATE", "Monday (DATE 2022-10-03)", "Monday (DATE 2022-10-10)"],
    ["extent of DURATION", "a week (DURATION P1W)", "week (DURATION P1W)"],
  ]);
});

interface Expected {
  readonly strict_PRF: readonly number[];
  readonly relaxed_PRF: readonly number[];
  readonly type_acc: number;
  readonly value_acc: number;
  readonly type_F1: number;
  readonly value_F1: number;
  readonly strict_value_F1: number;
  readonly all_correct_F1: number;
}
type Row = { doc_id: string; start: number; end: number; type: string; value: string; accept?: string[] };

test.each(scoringCases<ScoringCase<Row, Expected>>("dates"))(
  "made-up case %d scores as the reference scorer says",
  (_, each) => {
    const scores = scoreDates(
      samplesOf(each, ({ accept = [], ...row }) => ({ ...row, accept, modifier: null, rule: null })),
    );
    const three = (name: string) => {
      const measure = scores.measures.find((candidate) => candidate.name === name);
      if (measure?.kind !== "f1") return null;
      return [measure.precision, measure.recall, measure.f1].map((share) => rounded(100 * share, 2));
    };
    const { expected } = each;
    expect(three("strict")).toEqual(expected.strict_PRF);
    expect(three("relaxed")).toEqual(expected.relaxed_PRF);
    expect(percent(scores, "type")).toBe(expected.type_F1);
    expect(percent(scores, "value")).toBe(expected.value_F1);
    expect(percent(scores, "strict and value")).toBe(expected.strict_value_F1);
    expect(percent(scores, "all")).toBe(expected.all_correct_F1);
    expect(percent(scores, "type given extent") ?? 0).toBe(expected.type_acc);
    expect(percent(scores, "value given extent") ?? 0).toBe(expected.value_acc);
  },
);
