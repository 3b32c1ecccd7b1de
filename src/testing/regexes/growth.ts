import { type Attack, attackText } from "./attacks.js";

/**
 * Texts of these lengths are tried one after the other, with the milliseconds beyond which something is wrong: steps so
 * small that time which doubles with each turn of the pump is noticed before it is endless.
 */
const ladder: readonly (readonly [length: number, milliseconds: number])[] = [
  ...[20, 26, 34, 44, 56, 72, 92, 118, 150, 190, 240, 310, 400].map((length) => [length, 5] as const),
  [1_200, 12],
  [5_000, 4],
];
const [short, long] = [3_000, 12_000];
/** Milliseconds for the long text below which no growth matters: 25 for 50,000 characters. */
const noticeable = 6;
/** Four times the length takes four times as long when time grows with it, and sixteen times when with its square. */
const tooMuch = 9;
const rounds = 4;

/** So many attacks that take long, but only as much longer as they are, settle that an expression is steady. */
const steadyAttacks = 6;

/** For tests: an attack whose time grows faster than its length, with the growth from a text to one four times as long. */
export interface Finding {
  readonly attack: Attack;
  /** Infinity when even a short text takes long. */
  readonly growth: number;
}

/** For tests: the first of the attacks under which the time of an expression grows too fast; null when none does. */
export function findingOn(pattern: RegExp, attacks: Iterable<Attack>): Finding | null {
  let steady = 0;
  for (const attack of attacks) {
    const growth = growthUnder(pattern, attack);
    if (growth > tooMuch) return { attack, growth };
    if (growth > 0) steady++;
    if (steady === steadyAttacks) return null;
  }
  return null;
}

/** How many times as long a text four times as long takes; 0 where neither takes a time worth speaking of. */
function growthUnder(pattern: RegExp, attack: Attack): number {
  const slow = ladder.find(([length, limit]) => fastest(pattern, attackText(attack, length), limit) > limit);
  if (slow === undefined) return 0;
  if (slow[0] < short / 10) return Number.POSITIVE_INFINITY;
  let growth = Number.POSITIVE_INFINITY;
  // Each round by itself: what else the machine does may stretch one of its times, but hardly in every round.
  for (let round = 0; round < rounds && growth > tooMuch; round++) {
    const last = fastest(pattern, attackText(attack, long), noticeable);
    if (last < noticeable) return 0;
    growth = Math.min(growth, last / fastest(pattern, attackText(attack, short), 0));
  }
  return growth;
}

/** Times beyond this multiple of what is asked for are no matter of chance: the search is not repeated. */
const beyondDoubt = 10;

/** The least time of several searches in milliseconds; no more are tried when one takes less than is asked for. */
function fastest(pattern: RegExp, text: string, enough: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 4 && least > enough; attempt++) {
    const before = performance.now();
    search(pattern, text);
    least = Math.min(least, performance.now() - before);
    if (attempt > 0 && enough > 0 && least > enough * beyondDoubt) return least;
  }
  return least;
}

/** As code uses it: a global expression finds all there is, another one the first. */
function search(pattern: RegExp, text: string): void {
  if (!pattern.global) pattern.exec(text);
  else for (const _ of text.matchAll(pattern));
}
