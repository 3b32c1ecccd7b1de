import type { Sample } from "../../score.js";
import { type Attribution, attributionOf, type StatementRow } from "./attributions.js";
import { type Compared, sharedBy } from "./statement-agreement.js";
import { readStatementText } from "./statement-text.js";

/** A prediction and the gold statement it stands for: their contents have a token in common. */
export interface Pair extends Compared {
  /** How many tokens both contents have. */
  readonly shared: number;
}

/** The statements of a document, and which of them stand for the same. */
export interface Comparison {
  readonly predicted: readonly Attribution[];
  readonly gold: readonly Attribution[];
  readonly pairs: readonly Pair[];
}

/**
 * Compares a document's statements. With `onlyStatements`, gold rows that are no communication are no targets, and a
 * prediction that stands for one is left out: it is neither right nor wrong.
 */
export function compare({ text, ...rows }: Sample<StatementRow>, onlyStatements: boolean): Comparison {
  const statementText = readStatementText(text);
  const predicted = rows.predicted.map((row) => attributionOf(row, statementText));
  const gold = rows.gold.map((row) => attributionOf(row, statementText));
  const pairs = pairUp(predicted, gold);
  if (!onlyStatements) return { predicted, gold, pairs };
  const isTarget = ({ row }: Attribution) => row.isStatement === true;
  const ignored = new Set(pairs.filter((pair) => !isTarget(pair.gold)).map((pair) => pair.predicted));
  return {
    predicted: predicted.filter((attribution) => !ignored.has(attribution)),
    gold: gold.filter(isTarget),
    pairs: pairs.filter((pair) => isTarget(pair.gold)),
  };
}

/** Pairs one to one, the most similar contents first; then those with more of the cue, of the source in common; then in order. */
export function pairUp(predicted: readonly Attribution[], gold: readonly Attribution[]): Pair[] {
  const candidates = predicted.flatMap((one) => gold.flatMap((other) => candidateOf(one, other)));
  // Sorting is stable, so equal ones stay in the order of the predictions, then of the gold.
  candidates.sort(
    (a, b) => b.similarity - a.similarity || b.sharedInCue - a.sharedInCue || b.sharedInSource - a.sharedInSource,
  );
  const taken = new Set<Attribution>();
  return candidates.filter((pair) => {
    if (taken.has(pair.predicted) || taken.has(pair.gold)) return false;
    taken.add(pair.predicted).add(pair.gold);
    return true;
  });
}

function candidateOf(predicted: Attribution, gold: Attribution) {
  const shared = sharedBy(predicted.content.tokens, gold.content.tokens);
  if (shared === 0) return [];
  const either = predicted.content.tokens.length + gold.content.tokens.length - shared;
  const sharedInCue = sharedBy(predicted.cue.tokens, gold.cue.tokens);
  const sharedInSource = sharedBy(predicted.source.tokens, gold.source.tokens);
  return [{ predicted, gold, similarity: shared / either, shared, sharedInCue, sharedInSource }];
}
