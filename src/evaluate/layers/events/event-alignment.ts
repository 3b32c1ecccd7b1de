import { at } from "../../../document/at.js";
import { type EventActor, matchesByCode, matchesByText } from "./actor-match.js";
import { combinations, permutations } from "./arrangements.js";
import { maximumMatching } from "./bipartite-matching.js";

/** An event of a sentence, in the gold or predicted. */
export interface SentenceEvent {
  /** Its PLOVER type in capitals, as `ASSAULT`. */
  readonly type: string;
  readonly source: readonly EventActor[];
  readonly target: readonly EventActor[];
  /** In the gold, whether source and target do the same to each other, so that it does not matter who is put where. */
  readonly isReciprocal: boolean;
  /** In a prediction, how sure it is; only the order counts. */
  readonly support: number;
  /**
   * The trigger, half-open, in Unicode code points of the document's text; in the gold 0 and 0 where nobody marked it.
   */
  readonly start: number;
  readonly end: number;
  /** The rule that made the event; null in the gold and when none is known. */
  readonly rule: string | null;
}

/** The sides of an event. */
export const roles = ["source", "target"] as const;

/** A side of an event. */
export type Role = (typeof roles)[number];

/** The gold and the predicted actors of a side. */
export interface Side {
  readonly gold: readonly EventActor[];
  readonly predicted: readonly EventActor[];
}

/** Events that belong together: a gold event and the predicted one it goes with, or one alone. */
export interface EventPair {
  readonly gold: SentenceEvent | null;
  readonly predicted: SentenceEvent | null;
}

const mutualTypes = ["AGREE", "CONSULT", "COOPERATE", "SUPPORT"];

/**
 * The actors to compare with each other, side by side. Of a reciprocal gold event, and of one of a mutual type without
 * a target (`leaders of both countries met`), all actors are pooled as its source.
 */
export function sidesOf({ gold, predicted }: EventPair): Readonly<Record<Role, Side>> {
  const of = (event: SentenceEvent | null, role: Role) => event?.[role] ?? [];
  const all = (event: SentenceEvent | null) => [...of(event, "source"), ...of(event, "target")];
  if (gold && isPooled(gold)) {
    return { source: { gold: all(gold), predicted: all(predicted) }, target: { gold: [], predicted: [] } };
  }
  return {
    source: { gold: of(gold, "source"), predicted: of(predicted, "source") },
    target: { gold: of(gold, "target"), predicted: of(predicted, "target") },
  };
}

function isPooled({ isReciprocal, target, type }: SentenceEvent): boolean {
  return isReciprocal || (target.length === 0 && mutualTypes.includes(type));
}

/**
 * Aligns the events of a document one to one, the type counting before the actors, as pairs of indices in no promised
 * order. Up to four gold and six predicted events are aligned so that the sum of likenesses is greatest, the first
 * such alignment where several are as good; more events greedily, the likest pair first.
 */
export function alignEvents(
  gold: readonly SentenceEvent[],
  predicted: readonly SentenceEvent[],
): readonly (readonly [gold: number, predicted: number])[] {
  const likeness = gold.map((one) => predicted.map((other) => likenessOf(one, other)));
  return gold.length <= 4 && predicted.length <= 6
    ? bestAlignment(likeness, predicted.length)
    : greedyAlignment(likeness);
}

/** Ten for the same type, up to one and a half for the actors of each side. */
function likenessOf(gold: SentenceEvent, predicted: SentenceEvent): number {
  let sum = gold.type === predicted.type ? 10 : 0;
  for (const side of Object.values(sidesOf({ gold, predicted }))) {
    if (side.gold.length === 0 || side.predicted.length === 0) continue;
    const most = Math.max(side.gold.length, side.predicted.length);
    const byText = maximumMatching(side.gold, side.predicted, matchesByText);
    const byCode = maximumMatching(side.gold, side.predicted, matchesByCode);
    sum += byText / most + (0.5 * byCode) / most;
  }
  return sum;
}

type Likeness = readonly (readonly number[])[];
type Alignment = readonly (readonly [gold: number, predicted: number])[];

function bestAlignment(likeness: Likeness, predictedCount: number): Alignment {
  const size = Math.min(likeness.length, predictedCount);
  const choices = combinations(predictedCount, size);
  let best: Alignment = [];
  let most = -1;
  for (const order of permutations(likeness.length, size)) {
    for (const choice of choices) {
      const alignment = order.map((row, index) => [row, at(choice, index)] as const);
      const sum = alignment.reduce((total, [row, column]) => total + at(at(likeness, row), column), 0);
      if (sum > most) [most, best] = [sum, alignment];
    }
  }
  return best;
}

function greedyAlignment(likeness: Likeness): Alignment {
  const candidates = likeness.flatMap((row, gold) => row.map((value, predicted) => ({ value, gold, predicted })));
  candidates.sort((a, b) => b.value - a.value || a.gold - b.gold || a.predicted - b.predicted);
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  const alignment: (readonly [number, number])[] = [];
  for (const { gold, predicted } of candidates) {
    if (usedGold.has(gold) || usedPredicted.has(predicted)) continue;
    usedGold.add(gold);
    usedPredicted.add(predicted);
    alignment.push([gold, predicted]);
  }
  return alignment;
}
