import type { Tally } from "../tally.js";
import { type EventActor, hasCode, matchesByCode, matchesByText, matchesExactly } from "./actor-match.js";
import { maximumMatching } from "./bipartite-matching.js";
import { type EventPair, type Role, roles, type Side, sidesOf } from "./event-alignment.js";

/** What actors are compared by: about the same words, the very same words, or the country of the code. */
export const matchings = ["text", "exact", "code"] as const;

/** One of the ways to compare actors. */
export type Matching = (typeof matchings)[number];

/** What comparing a gold event with a predicted one showed. */
export interface PairComparison extends EventPair {
  /** Whether both are there and of the same type. */
  readonly isSameType: boolean;
  /** The actors of each side, matched one to one whatever the types. */
  readonly actors: Readonly<Record<Role, Readonly<Record<Matching, Tally>>>>;
}

/** Compares the actors of a pair side by side; an event that is alone has only missed or only false ones. */
export function comparePair(pair: EventPair): PairComparison {
  const sides = sidesOf(pair);
  return {
    ...pair,
    isSameType: pair.gold !== null && pair.gold.type === pair.predicted?.type,
    actors: { source: compareSide(sides.source), target: compareSide(sides.target) },
  };
}

/** Whether a gold event is paired and no side that has gold actors goes without a right one. */
export function hasActorsRight({ gold, predicted, actors }: PairComparison, matching: Matching): boolean {
  if (!gold || !predicted) return false;
  return roles.every((role) => actors[role][matching].gold === 0 || actors[role][matching].right > 0);
}

function compareSide({ gold, predicted }: Side): Readonly<Record<Matching, Tally>> {
  return {
    text: tallyActors(gold, predicted, matchesByText),
    exact: tallyActors(gold, predicted, matchesExactly),
    // Actors without a code cannot be compared by it, so they are neither missed nor false.
    code: tallyActors(gold.filter(hasCode), predicted.filter(hasCode), matchesByCode),
  };
}

function tallyActors(
  gold: readonly EventActor[],
  predicted: readonly EventActor[],
  matches: (gold: EventActor, predicted: EventActor) => boolean,
): Tally {
  return { right: maximumMatching(gold, predicted, matches), predicted: predicted.length, gold: gold.length };
}
