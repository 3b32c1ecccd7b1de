import { nameTypes } from "../../../document/names.js";
import {
  type Counts,
  f1Measure,
  f1Of,
  type LayerScores,
  type Measure,
  type PointSpan,
  type Sample,
  spanKey,
} from "../../score.js";
import { nameErrors } from "./name-errors.js";

/** A name with its type; rows of other types than those scored are ignored on both sides. */
export interface NameRow extends PointSpan {
  readonly type: string;
  /** Of a prediction; null in the gold. */
  readonly rule: string | null;
}

/** What names are ranked by; nationalities and other named things are counted beside them. */
const headlineTypes = ["PERSON", "ORG", "PLACE"];
const besideTypes = nameTypes.filter((type) => !headlineTypes.includes(type));

/**
 * Scores names. Exact: same span and type. Relaxed: a shared character with a name of the same type, precision over the
 * predictions, recall over the gold. Boundary: same span, whatever the type. A row given twice counts once.
 */
export function scoreNames(samples: readonly Sample<NameRow>[]): LayerScores {
  const measures = [
    ...measuresOf(samples, headlineTypes, ""),
    ...headlineTypes.flatMap((type) => measuresOfType(samples, type)),
    ...measuresOf(samples, besideTypes, ` ${besideTypes.join(" and ")}`),
    ...besideTypes.flatMap((type) => measuresOfType(samples, type)),
  ];
  return { layer: "names", measures, errors: nameErrors(samples, nameTypes) };
}

type Matching = (row: NameRow, others: readonly NameRow[]) => boolean;

const isExact: Matching = ({ start, end, type }, others) =>
  others.some((other) => other.start === start && other.end === end && other.type === type);
const isRelaxed: Matching = ({ start, end, type }, others) =>
  others.some((other) => other.start < end && start < other.end && other.type === type);
const isBounded: Matching = ({ start, end }, others) =>
  others.some((other) => other.start === start && other.end === end);

function measuresOf(samples: readonly Sample<NameRow>[], types: readonly string[], suffix: string): Measure[] {
  const byType = (row: NameRow) => `${spanKey(row)} ${row.type}`;
  const of = (name: string, matching: Matching, key: (row: NameRow) => string) =>
    f1Measure(`${name}${suffix}`, f1Of(countsOf(samples, types, { matching, key })));
  return [of("exact", isExact, byType), of("relaxed", isRelaxed, byType), of("boundary", isBounded, spanKey)];
}

/** For one type the boundary says no more than exact. */
function measuresOfType(samples: readonly Sample<NameRow>[], type: string): Measure[] {
  return measuresOf(samples, [type], ` ${type}`).slice(0, 2);
}

interface Comparison {
  readonly matching: Matching;
  /** Rows with the same key count once. */
  readonly key: (row: NameRow) => string;
}

function countsOf(
  samples: readonly Sample<NameRow>[],
  types: readonly string[],
  { matching, key }: Comparison,
): Counts {
  const counts = { rightPredicted: 0, predicted: 0, rightGold: 0, gold: 0 };
  const scored = (rows: readonly NameRow[]) => [
    ...new Map(rows.filter(({ type }) => types.includes(type)).map((row) => [key(row), row])).values(),
  ];
  for (const sample of samples) {
    const [gold, predicted] = [scored(sample.gold), scored(sample.predicted)];
    counts.gold += gold.length;
    counts.predicted += predicted.length;
    counts.rightGold += gold.filter((row) => matching(row, predicted)).length;
    counts.rightPredicted += predicted.filter((row) => matching(row, gold)).length;
  }
  return counts;
}
