import type { OnEvidence } from "../graph/comparators.js";
import { signed } from "./explanation.js";

/** Two things that were compared, and what the comparators said. */
export interface Compared {
  /** Both by name, as `“Kiev” and “Kyiv”`. */
  readonly names: string;
  readonly score: number;
  /** What speaks for their being one, whatever speaks against it. */
  readonly support: number;
  readonly evidence: readonly string[];
}

/** Compares every pair of some things, once. */
export function comparedPairs<Item>(
  pairs: readonly (readonly [Item, Item])[],
  nameOf: (item: Item) => string,
  judge: (a: Item, b: Item, onEvidence: OnEvidence) => { readonly score: number },
): Compared[] {
  const compared = pairs.map(([a, b]) => {
    const evidence: string[] = [];
    let support = 0;
    const { score } = judge(a, b, ({ name, description }, points) => {
      evidence.push(`    ${signed(points).padStart(6)}  ${name}: ${description}`);
      support += Math.max(0, points);
    });
    return { names: `${nameOf(a)} and ${nameOf(b)}`, score, support, evidence };
  });
  return compared.sort((a, b) => b.score - a.score);
}

/** Every pair of a list. */
export function pairsIn<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));
}

/** Pairs as lines, the strongest first. */
export function pairLines(pairs: readonly Compared[], most: number): string[] {
  const more = pairs.length > most ? [`… and ${pairs.length - most} more pairs`] : [];
  return [
    ...pairs.slice(0, most).flatMap(({ names, score, evidence }) => [`  ${signed(score)}  ${names}`, ...evidence]),
    ...more,
  ];
}
