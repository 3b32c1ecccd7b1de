import { codePointSlicer } from "../../../datasets/code-points.js";
import type { PointSpan, Sample, ScoringError } from "../../score.js";

/** Which expressions of the two sides stand for each other. */
export interface Alignment<Gold, Predicted> {
  readonly pairs: readonly (readonly [Gold, Predicted])[];
  readonly missed: readonly Gold[];
  readonly spurious: readonly Predicted[];
}

/**
 * Aligns expressions one to one as TempEval-3 does (UzZaman et al. 2013): equal spans first, then, in the order given,
 * each gold expression with the first free prediction it shares a character with.
 */
export function alignExpressions<Gold extends PointSpan, Predicted extends PointSpan>(
  gold: readonly Gold[],
  predicted: readonly Predicted[],
): Alignment<Gold, Predicted> {
  const free = new Set(predicted);
  const pairs: (readonly [Gold, Predicted])[] = [];
  const take = (row: Gold, partner: Predicted | undefined) => {
    if (partner === undefined) return false;
    free.delete(partner);
    pairs.push([row, partner]);
    return true;
  };
  const bySpan = new Map<string, Predicted>();
  for (const row of predicted) if (!bySpan.has(keyOf(row))) bySpan.set(keyOf(row), row);
  const exact = (row: Gold) => {
    const same = bySpan.get(keyOf(row));
    return same && free.has(same) ? same : undefined;
  };
  const touching = (row: Gold) =>
    predicted.find((other) => free.has(other) && other.start < row.end && row.start < other.end);
  const left = gold.filter((row) => !take(row, exact(row)));
  const missed = left.filter((row) => !take(row, touching(row)));
  return { pairs, missed, spurious: predicted.filter((row) => free.has(row)) };
}

function keyOf({ start, end }: PointSpan): string {
  return `${start}-${end}`;
}

/** Whether two expressions cover the same characters. */
export function isSameSpan(a: PointSpan, b: PointSpan): boolean {
  return a.start === b.start && a.end === b.end;
}

/** How the errors of an alignment are named and shown. */
export interface Description<Row> {
  /** What a missed or false expression is called behind the word, as ` DATE`; may be empty. */
  readonly suffix: (row: Row) => string;
  /** What stands behind the words, as `DATE 2022-10-01`. */
  readonly details: (row: Row) => string;
  /** What is wrong with a pair; null when nothing is. */
  readonly fault: (gold: Row, predicted: Row) => string | null;
}

/** The errors of an alignment: what was missed, what is false, and the pairs that differ. */
export function alignmentErrors<Row extends PointSpan & { readonly rule: string | null }>(
  { docId, text }: Pick<Sample<Row>, "docId" | "text">,
  { pairs, missed, spurious }: Alignment<Row, Row>,
  { suffix, details, fault }: Description<Row>,
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
    ...pairs.flatMap(([gold, predicted]) => {
      const kind = fault(gold, predicted);
      return kind === null ? [] : [error(kind, gold, predicted)];
    }),
  ];
}
