import type { TimeMeaning, TimexModifier, TimexType } from "../document/dates.js";
import type { Span } from "../document/span.js";
import { type Pattern, PatternIndex } from "./pattern.js";
import { type Match, matchOf, type Nonsense, nonsense, type Reading, type Scene, type TimexRule } from "./rule.js";

/** A time expression with its terms in the sentence, `from` to (exclusive) `to`. */
export interface Found extends Span {
  readonly from: number;
  readonly to: number;
  readonly type: TimexType;
  readonly meaning: TimeMeaning;
  readonly modifier: TimexModifier | null;
  readonly quantity: string | null;
  readonly frequency: string | null;
  /** Whether the next one found is the other end of a range said in one breath. */
  readonly opensRange: boolean;
  readonly rule: string;
}

interface Candidate {
  readonly rule: TimexRule;
  readonly match: Match;
  readonly reading: Reading | Nonsense;
}

interface Entry {
  readonly rule: TimexRule;
  readonly pattern: Pattern;
  readonly order: number;
}

interface Attempt {
  readonly entry: Entry;
  readonly match: Match;
}

/** Finds the expressions of a sentence from left to right, the longest at each place, none overlapping. */
export type Finder = (scene: Scene) => Found[];

/** Makes a finder of rules; of two readings that reach as far the one whose rule comes first wins. */
export function finderOf(rules: readonly TimexRule[]): Finder {
  const index = new PatternIndex<Entry>(
    rules
      .flatMap((rule) => rule.patterns.map((pattern) => ({ rule, pattern })))
      .map((entry, order) => ({ ...entry, order })),
  );
  return (scene) => foundIn(scene, attemptsOf(scene, index));
}

type Attempts = readonly (Attempt[] | undefined)[];

/** All matches of a sentence by the term their extent begins with: a rule that looks at what stands before has no head start. */
function attemptsOf(scene: Scene, index: PatternIndex<Entry>): Attempts {
  const attempts: (Attempt[] | undefined)[] = scene.terms.map(() => undefined);
  scene.terms.forEach((term, at) => {
    index.visit(term, (entry) => {
      const match = matchOf(entry.pattern, scene, at);
      if (!match) return;
      const list = attempts[match.from];
      if (list) list.push({ entry, match });
      else attempts[match.from] = [{ entry, match }];
    });
  });
  return attempts;
}

/** The reading that reaches furthest; of equals the one whose rule comes first. */
function bestOf(attempts: Attempt[]): Candidate | null {
  if (attempts.length > 1)
    attempts.sort((a, b) => reachOf(b.match) - reachOf(a.match) || a.entry.order - b.entry.order);
  for (const { entry, match } of attempts) {
    const reading = entry.rule.read(match);
    if (reading) return { rule: entry.rule, match, reading };
  }
  return null;
}

/** Index after the last term of a match, its context included. */
function reachOf({ placement, to }: Match): number {
  return Math.max(to, (placement.findLast((index) => index >= 0) ?? 0) + 1);
}

function foundIn(scene: Scene, attempts: Attempts): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < scene.terms.length; at++) {
    const tried = attempts[at];
    const best = tried && bestOf(tried);
    if (!best) continue;
    const parts = best.reading === nonsense ? [] : partsOf(best.match, best.reading, best.rule);
    found.push(...parts);
    at = (parts.at(-1)?.to ?? reachOf(best.match)) - 1;
  }
  return found;
}

function partsOf(match: Match, reading: Reading, rule: TimexRule): Found[] {
  const first = foundOf(match, reading, rule);
  if (!reading.until) return [first];
  return splitRange(first, untilOf(match, reading.until, first));
}

function foundOf(match: Match, reading: Reading, rule: TimexRule): Found {
  const { from, to } = match;
  const { type = "DATE", meaning, modifier = null, quantity = null, frequency = null } = reading;
  const opensRange = reading.until !== undefined;
  const { start, end } = spanOf(match, from, to);
  return { start, end, from, to, type, meaning, modifier, quantity, frequency, opensRange, rule: rule.name };
}

function spanOf({ scene: { terms } }: Match, from: number, to: number): Span {
  return { start: terms[from]?.start ?? 0, end: terms[to - 1]?.end ?? 0 };
}

/** The other end of a range: what was matched behind the connective, or the same term when the range is one (`2019-20`). */
function untilOf(match: Match, meaning: TimeMeaning, first: Found): Found {
  const from = match.placement.find((each) => each > first.to) ?? first.from;
  const to = reachOf(match);
  return { ...first, ...spanOf(match, from, to), from, to, meaning, opensRange: false };
}

/** A range within one term is cut at its dash, the dash left out. */
function splitRange(first: Found, last: Found): Found[] {
  if (first.from !== last.from) return [first, last];
  return [
    { ...first, end: first.start + 4 },
    { ...last, start: first.start + 5 },
  ];
}
