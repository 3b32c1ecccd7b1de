import {
  accuracyMeasure,
  f1Measure,
  type LayerScores,
  type Measure,
  matched,
  type PointSpan,
  type Sample,
  shareOf,
} from "../../score.js";
import { alignExpressions, isSameSpan } from "./align-expressions.js";
import {
  type Description,
  type ModifierOptions,
  scoreExpressions,
  type Totals,
  timesShare,
} from "./score-expressions.js";

/** An amount of money. */
export interface MoneyRow extends PointSpan {
  /** In units of the currency. In the gold null when only the extent is known; in a prediction null for a range. */
  readonly amount: number | null;
  /** ISO 4217; in the gold null when the text does not decide it, and then it is not judged. */
  readonly currency: string | null;
  readonly modifier: string | null;
  /** In the gold: whether a prediction there is neither right nor wrong (`pesos`, no number). */
  readonly isIgnored: boolean;
  readonly rule: string | null;
}

interface Judged {
  readonly gold: MoneyRow;
  readonly predicted: MoneyRow;
  readonly isStrict: boolean;
  /** Null where the gold gives none to compare with. */
  readonly isAmount: boolean | null;
  readonly isCurrency: boolean | null;
  readonly isModifier: boolean;
}

/**
 * Scores amounts of money: extents strict and relaxed, aligned as time expressions are; amount and currency among those
 * found; `all` is the F1 of amounts found with amount and currency right, `all and exact` also with the same span and
 * modifier (`at_least` counts as `more_than`).
 */
export function scoreMoney(
  samples: readonly Sample<MoneyRow>[],
  { withModifiers = false }: ModifierOptions = {},
): LayerScores {
  const describe = describing(withModifiers);
  return scoreExpressions(samples, { layer: "money", withModifiers, align, judge, measuresOf, describe });
}

function align(sample: Sample<MoneyRow>) {
  const order = (a: MoneyRow, b: MoneyRow) => a.start - b.start;
  const gold = [...sample.gold].sort(order);
  const ignored = gold.filter(({ isIgnored }) => isIgnored);
  const alignment = alignExpressions(
    gold.filter(({ isIgnored }) => !isIgnored),
    [...sample.predicted].sort(order),
  );
  const isOnIgnored = (row: MoneyRow) => ignored.some(({ start, end }) => row.start < end && start < row.end);
  return { ...alignment, spurious: alignment.spurious.filter((row) => !isOnIgnored(row)) };
}

function judge(gold: MoneyRow, predicted: MoneyRow): Judged {
  return {
    gold,
    predicted,
    isStrict: isSameSpan(gold, predicted),
    isAmount: gold.amount === null ? null : isSameAmount(gold.amount, predicted.amount),
    isCurrency: gold.currency === null ? null : gold.currency === predicted.currency,
    isModifier: plain(gold.modifier) === plain(predicted.modifier),
  };
}

/** Equal but for what decimals lose on the way: a millionth of the larger. */
function isSameAmount(a: number, b: number | null): boolean {
  return b !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}

function plain(modifier: string | null): string | null {
  return modifier === "at_least" ? "more_than" : modifier;
}

function measuresOf(judged: readonly Judged[], { predicted, gold, withModifiers }: Totals): Measure[] {
  const relaxed = matched(judged.length, predicted, gold);
  const right = (test: (each: Judged) => boolean) => judged.filter(test).length;
  const share = (of: (each: Judged) => boolean | null) =>
    shareOf(
      right((each) => of(each) === true),
      right((each) => of(each) !== null),
    );
  const whole = (name: string, test: (each: Judged) => boolean) =>
    f1Measure(name, matched(right(test), predicted, gold));
  const isAll = (each: Judged) => each.isAmount !== false && each.isCurrency !== false;
  const isExact = (each: Judged) => isAll(each) && each.isStrict && each.isModifier;
  const amounts = share(({ isAmount }) => isAmount);
  return [
    whole("all", isAll),
    ...(withModifiers ? [whole("all and exact", isExact)] : []),
    whole("strict", (each) => each.isStrict),
    f1Measure("relaxed", relaxed),
    f1Measure("amount", timesShare(relaxed, amounts)),
    accuracyMeasure("amount given extent", amounts),
    accuracyMeasure(
      "currency given extent",
      share(({ isCurrency }) => isCurrency),
    ),
    ...(withModifiers
      ? [
          accuracyMeasure(
            "modifier given extent",
            share(({ isModifier }) => isModifier),
          ),
        ]
      : []),
  ];
}

const describing = (withModifiers: boolean): Description<MoneyRow, Judged> => ({
  suffix: () => "",
  details: ({ amount, currency, modifier }) => [modifier, amount ?? "range", currency ?? "?"].filter(Boolean).join(" "),
  fault: (judged) => faultOf(judged, withModifiers),
});

function faultOf({ isAmount, isCurrency, isModifier, isStrict }: Judged, withModifiers: boolean): string | null {
  if (isAmount === false) return "amount";
  if (isCurrency === false) return "currency";
  if (withModifiers && !isModifier) return "modifier";
  return isStrict ? null : "extent";
}
