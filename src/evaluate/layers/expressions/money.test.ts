import { type ScoringCase, samplesOf, scoringCases } from "../../../testing/scoring-cases.js";
import { headline, type LayerScores, rounded } from "../../score.js";
import { type MoneyRow, scoreMoney } from "./money.js";

const text = "It paid more than $5 million, EUR 7 and some pesos.";

function money(
  surface: string,
  amount: number | null,
  currency: string | null,
  more: Partial<MoneyRow> = {},
): MoneyRow {
  const start = text.indexOf(surface);
  return {
    start,
    end: start + surface.length,
    amount,
    currency,
    modifier: null,
    isIgnored: false,
    rule: "test",
    ...more,
  };
}

function score(gold: readonly MoneyRow[], predicted: readonly MoneyRow[], withModifiers = false): LayerScores {
  return scoreMoney([{ docId: "d", text, gold, predicted }], { withModifiers });
}

function percent({ measures }: LayerScores, name: string): number | null {
  const measure = measures.find((each) => each.name === name);
  const share = measure ? headline(measure) : null;
  return share === null ? null : rounded(100 * share, 2);
}

test("all asks for amount and currency, not for the very span", () => {
  const scores = score(
    [money("$5 million", 5e6, "USD"), money("EUR 7", 7, "EUR")],
    [money("5 million", 5e6, "USD"), money("EUR 7", 7, "USD")],
  );
  expect(percent(scores, "all")).toBe(50);
  expect(percent(scores, "strict")).toBe(50);
  expect(percent(scores, "currency given extent")).toBe(50);
});

test("what the gold leaves open is not judged, what it ignores is neither right nor wrong", () => {
  const gold = [money("EUR 7", 7, null), money("pesos", null, null, { isIgnored: true })];
  const scores = score(gold, [money("EUR 7", 7, "EUR"), money("some pesos", 3, "MXN")]);
  expect(percent(scores, "all")).toBe(100);
  expect(percent(scores, "currency given extent")).toBeNull();
});

test("a range has no amount to be right", () => {
  expect(percent(score([money("EUR 7", 7, "EUR")], [money("EUR 7", null, "EUR")]), "amount")).toBe(0);
});

test("where the gold tells modifiers, all and exact asks for span and modifier too", () => {
  const gold = [money("$5 million", 5e6, "USD", { modifier: "at_least" })];
  const exact = (modifier: string | null, withModifiers: boolean) =>
    percent(score(gold, [money("$5 million", 5e6, "USD", { modifier })], withModifiers), "all and exact");
  expect(exact("more_than", true)).toBe(100);
  expect(exact(null, true)).toBe(0);
  expect(exact(null, false)).toBeNull();
});

test("errors name the gravest difference", () => {
  const gold = [money("$5 million", 5e6, "USD"), money("EUR 7", 7, "EUR")];
  const { errors } = score(gold, [money("$5", 5, "EUR"), money("pesos", 1, "MXN")]);
  expect(errors.map(({ kind, gold, predicted }) => [kind, gold, predicted])).toEqual([
    ["missed", "EUR 7 (7 EUR)", null],
    ["false", null, "pesos (1 MXN)"],
    ["amount", "$5 million (5000000 USD)", "$5 (5 EUR)"],
  ]);
});

interface Expected {
  readonly strict_PRF: readonly number[];
  readonly relaxed_PRF: readonly number[];
  readonly amount_acc: number | null;
  readonly currency_acc: number | null;
  readonly amount_F1: number | null;
  readonly all_F1: number;
}
type Row = {
  doc_id: string;
  start: number;
  end: number;
  amount: number | null;
  currency: string | null;
  ignore?: boolean;
};

test.each(scoringCases<ScoringCase<Row, Expected>>("money"))(
  "made-up case %d scores as the reference scorer says",
  (_, each) => {
    const scores = scoreMoney(
      samplesOf(each, ({ ignore = false, ...row }) => ({ ...row, modifier: null, isIgnored: ignore, rule: null })),
    );
    const { expected } = each;
    expect(percent(scores, "strict")).toBe(expected.strict_PRF[2]);
    expect(percent(scores, "relaxed")).toBe(expected.relaxed_PRF[2]);
    expect(percent(scores, "all")).toBe(expected.all_F1);
    expect(percent(scores, "amount given extent")).toBe(expected.amount_acc);
    expect(percent(scores, "currency given extent")).toBe(expected.currency_acc);
    expect(percent(scores, "amount")).toBe(expected.amount_F1 ?? 0);
  },
);
