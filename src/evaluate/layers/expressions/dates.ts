import {
  accuracyMeasure,
  type F1Score,
  f1Measure,
  type LayerScores,
  type Measure,
  matched,
  type PointSpan,
  type Sample,
  type Share,
  shareOf,
} from "../../score.js";
import { alignExpressions, alignmentErrors, type Description, isSameSpan } from "./align-expressions.js";

/** A time expression with its TIMEX3 attributes. */
export interface DateRow extends PointSpan {
  readonly type: string;
  readonly value: string;
  /** In the gold: every value that is right, when more than one is; else empty. */
  readonly accept: readonly string[];
  /** TIMEX3 modifier; null when there is none, or the gold does not tell modifiers. */
  readonly modifier: string | null;
  readonly rule: string | null;
}

/** What a gold tells beside what every gold tells. */
export interface ModifierOptions {
  /** Whether the gold has modifiers, so that they can be judged. */
  readonly withModifiers?: boolean;
}

/** How many there are on each side, and what is judged. */
export interface Totals extends Required<ModifierOptions> {
  readonly predicted: number;
  readonly gold: number;
}

/** A gold expression and the prediction aligned with it, and what of it is right. */
interface Judged {
  readonly gold: DateRow;
  readonly predicted: DateRow;
  readonly isStrict: boolean;
  readonly isType: boolean;
  readonly isValue: boolean;
}

/**
 * Scores time expressions as TempEval-3 does (UzZaman et al. 2013, evaluate_entities): relaxed is a shared character,
 * strict the same span; the F1 of type and of value is the relaxed F1 times the share of right ones among those found.
 */
export function scoreDates(
  samples: readonly Sample<DateRow>[],
  { withModifiers = false }: ModifierOptions = {},
): LayerScores {
  const aligned = samples.map((sample) => ({ sample, ...alignmentOf(sample) }));
  const judged = aligned.flatMap(({ pairs }) => pairs.map(([gold, predicted]) => judge(gold, predicted)));
  const predicted = samples.reduce((sum, sample) => sum + sample.predicted.length, 0);
  const gold = samples.reduce((sum, sample) => sum + sample.gold.length, 0);
  const measures = measuresOf(judged, { predicted, gold, withModifiers });
  return {
    layer: "dates",
    measures,
    errors: aligned.flatMap((each) => alignmentErrors(each.sample, each, description)),
  };
}

function alignmentOf({ gold, predicted }: Sample<DateRow>) {
  const order = (a: DateRow, b: DateRow) => a.start - b.start || b.end - a.end;
  return alignExpressions([...gold].sort(order), [...predicted].sort(order));
}

function judge(gold: DateRow, predicted: DateRow): Judged {
  const right = gold.accept.length > 0 ? gold.accept : [gold.value];
  return {
    gold,
    predicted,
    isStrict: isSameSpan(gold, predicted),
    isType: gold.type === predicted.type,
    isValue: right.includes(predicted.value),
  };
}

function measuresOf(judged: readonly Judged[], { predicted, gold, withModifiers }: Totals): Measure[] {
  const right = (test: (each: Judged) => boolean) => judged.filter(test).length;
  const whole = (name: string, test: (each: Judged) => boolean) =>
    f1Measure(name, matched(right(test), predicted, gold));
  const relaxed = matched(judged.length, predicted, gold);
  const types = shareOf(
    right((each) => each.isType),
    judged.length,
  );
  const values = shareOf(
    right((each) => each.isValue),
    judged.length,
  );
  const modifiers = shareOf(
    right((each) => each.gold.modifier === each.predicted.modifier),
    judged.length,
  );
  return [
    f1Measure("value", timesShare(relaxed, values)),
    f1Measure("relaxed", relaxed),
    whole("strict", (each) => each.isStrict),
    f1Measure("type", timesShare(relaxed, types)),
    whole("strict and value", (each) => each.isStrict && each.isValue),
    whole("all", (each) => each.isStrict && each.isValue && each.isType),
    accuracyMeasure("type given extent", types),
    accuracyMeasure("value given extent", values),
    ...(withModifiers ? [accuracyMeasure("modifier given extent", modifiers)] : []),
    ...typesOf(judged),
  ];
}

/** The score of an attribute: that of the extents times the share of right attributes among those that can be judged. */
export function timesShare(extents: F1Score, { right, of, accuracy }: Share): F1Score {
  const share = accuracy ?? 0;
  const count = of === extents.rightGold ? right : extents.rightGold * share;
  return {
    ...extents,
    rightPredicted: count,
    rightGold: count,
    precision: extents.precision * share,
    recall: extents.recall * share,
    f1: extents.f1 * share,
  };
}

function typesOf(judged: readonly Judged[]): Measure[] {
  const types = [...new Set(judged.map(({ gold }) => gold.type))].sort();
  return types.map((type) => {
    const those = judged.filter(({ gold }) => gold.type === type);
    return accuracyMeasure(
      `value given extent, ${type}`,
      shareOf(those.filter((each) => each.isValue).length, those.length),
    );
  });
}

const description: Description<DateRow> = {
  suffix: ({ type }) => ` ${type}`,
  details: ({ type, value, modifier }) => [type, value, modifier].filter(Boolean).join(" "),
  fault: (gold, predicted) => faultOf(judge(gold, predicted)),
};

function faultOf({ gold, isStrict, isType, isValue }: Judged): string | null {
  if (!isValue) return `value of ${gold.type}`;
  if (!isType) return `type of ${gold.type}`;
  return isStrict ? null : `extent of ${gold.type}`;
}
