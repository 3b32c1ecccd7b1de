import { codePointSlicer } from "../../../datasets/code-points.js";
import type { F1Score, LayerScores, Measure, PointSpan, Sample, ScoringError, Share } from "../../score.js";
import type { Alignment } from "./align-expressions.js";

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

/** An expression of either side. */
interface ExpressionRow extends PointSpan {
  readonly rule: string | null;
}

/** How the errors of a layer are named and shown. */
export interface Description<Row, Judged> {
  /** What a missed or false expression is called behind the word, as ` DATE`; may be empty. */
  readonly suffix: (row: Row) => string;
  /** What stands behind the words, as `DATE 2022-10-01`. */
  readonly details: (row: Row) => string;
  /** What is wrong with a pair; null when nothing is. */
  readonly fault: (judged: Judged) => string | null;
}

/** How a layer of expressions is scored. */
interface ExpressionScoring<Row, Judged> extends Required<ModifierOptions> {
  readonly layer: string;
  readonly align: (sample: Sample<Row>) => Alignment<Row, Row>;
  /** What of an aligned pair is right. */
  readonly judge: (gold: Row, predicted: Row) => Judged;
  readonly measuresOf: (judged: readonly Judged[], totals: Totals) => readonly Measure[];
  readonly describe: Description<Row, Judged>;
}

/** Aligns each document, judges the pairs, and gives the measures over all documents with what is missed, false or wrong. */
export function scoreExpressions<Row extends ExpressionRow, Judged>(
  samples: readonly Sample<Row>[],
  { layer, withModifiers, align, judge, measuresOf, describe }: ExpressionScoring<Row, Judged>,
): LayerScores {
  const aligned = samples.map((sample) => {
    const { pairs, missed, spurious } = align(sample);
    const judged = pairs.map(([gold, predicted]) => ({ gold, predicted, judged: judge(gold, predicted) }));
    return { sample, pairs: judged, missed, spurious };
  });
  const judged = aligned.flatMap(({ pairs }) => pairs.map((pair) => pair.judged));
  const missed = aligned.reduce((sum, each) => sum + each.missed.length, 0);
  const spurious = aligned.reduce((sum, each) => sum + each.spurious.length, 0);
  const totals = { predicted: judged.length + spurious, gold: judged.length + missed, withModifiers };
  return {
    layer,
    measures: measuresOf(judged, totals),
    errors: aligned.flatMap((each) => errorsOf(each, describe)),
  };
}

/** A document whose expressions are aligned and judged. */
interface JudgedSample<Row, Judged> extends Omit<Alignment<Row, Row>, "pairs"> {
  readonly sample: Pick<Sample<Row>, "docId" | "text">;
  readonly pairs: readonly { readonly gold: Row; readonly predicted: Row; readonly judged: Judged }[];
}

function errorsOf<Row extends ExpressionRow, Judged>(
  { sample: { docId, text }, pairs, missed, spurious }: JudgedSample<Row, Judged>,
  { suffix, details, fault }: Description<Row, Judged>,
): ScoringError[] {
  const slice = codePointSlicer(text);
  const error = (kind: string, gold: Row | null, predicted: Row | null): ScoringError => {
    const words = (row: Row) => `${slice(row.start, row.end)} (${details(row)})`;
    const { start = 0, end = 0 } = predicted ?? gold ?? {};
    const [right, found] = [gold && words(gold), predicted && words(predicted)];
    return { kind, docId, start, end, gold: right, predicted: found, rule: predicted?.rule ?? null };
  };
  return [
    ...missed.map((row) => error(`missed${suffix(row)}`, row, null)),
    ...spurious.map((row) => error(`false${suffix(row)}`, null, row)),
    ...pairs.flatMap(({ gold, predicted, judged }) => {
      const kind = fault(judged);
      return kind === null ? [] : [error(kind, gold, predicted)];
    }),
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
