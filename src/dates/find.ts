import type { TimeMeaning, TimexModifier, TimexType } from "../document/dates.js";
import type { Span } from "../document/span.js";
import { type Pattern, PatternIndex } from "./pattern.js";
import { type Match, matchOf, type Reading, type Scene, type TimexRule } from "./rule.js";
import { dateRules } from "./rules.js";

/** A time expression with its terms in the sentence, `from` to (exclusive) `to`. */
export interface Found extends Span {
  readonly from: number;
  readonly to: number;
  readonly type: TimexType;
  readonly meaning: TimeMeaning;
  readonly modifier: TimexModifier | null;
  /** Whether the next one found is the other end of a range said in one breath. */
  readonly opensRange: boolean;
  readonly rule: string;
}

interface Candidate {
  readonly rule: TimexRule;
  readonly match: Match;
  readonly reading: Reading;
}

interface Entry {
  readonly rule: TimexRule;
  readonly pattern: Pattern;
  readonly order: number;
}

const index = new PatternIndex<Entry>(
  dateRules
    .flatMap((rule) => rule.patterns.map((pattern) => ({ rule, pattern })))
    .map((entry, order) => ({ ...entry, order })),
);

type Attempt = Entry & { readonly match: Match };

/** All matches of a sentence by the term their extent begins with: a rule that looks at what stands before has no head start. */
function attemptsOf(scene: Scene): Map<number, Attempt[]> {
  const attempts = new Map<number, Attempt[]>();
  scene.terms.forEach((term, at) => {
    index.forEachAt(term, (entry) => {
      const match = matchOf(entry.pattern, scene, at);
      if (!match) return;
      const list = attempts.get(match.from);
      if (list) list.push({ ...entry, match });
      else attempts.set(match.from, [{ ...entry, match }]);
    });
  });
  return attempts;
}

/** The reading that reaches furthest; of equals the one whose rule comes first. */
function bestOf(attempts: readonly Attempt[]): Candidate | null {
  const ranked = [...attempts].sort((a, b) => reachOf(b.match) - reachOf(a.match) || a.order - b.order);
  for (const { rule, match } of ranked) {
    const reading = rule.read(match);
    if (reading) return { rule, match, reading };
  }
  return null;
}

/** Index after the last term of a match, its context included. */
function reachOf({ placement, to }: Match): number {
  return Math.max(to, (placement.at(-1) ?? 0) + 1);
}

/** Finds the expressions of a sentence from left to right, the longest at each place, none overlapping. */
export function findIn(scene: Scene): Found[] {
  const found: Found[] = [];
  const attempts = attemptsOf(scene);
  for (let at = 0; at < scene.terms.length; at++) {
    const tried = attempts.get(at);
    const best = tried && bestOf(tried);
    if (!best) continue;
    const first = foundOf(best);
    const last = best.reading.until ? untilOf(best, first) : null;
    found.push(...(last ? splitRange(first, last) : [first]));
    at = (last ?? first).to - 1;
  }
  return found;
}

function foundOf({ match, reading, rule }: Candidate): Found {
  const { type = "DATE", meaning, modifier = null, until } = reading;
  return {
    ...termSpan(match, match.from, match.to),
    type,
    meaning,
    modifier,
    opensRange: until !== undefined,
    rule: rule.name,
  };
}

function termSpan({ scene: { terms } }: Match, from: number, to: number) {
  return { from, to, start: terms[from]?.start ?? 0, end: terms[to - 1]?.end ?? 0 };
}

/** The other end of a range: what was matched behind the connective, or the same term when the range is one (`2019-20`). */
function untilOf({ match, reading }: Candidate, first: Found): Found | null {
  if (!reading.until) return null;
  const from = match.placement.find((each) => each > first.to) ?? first.from;
  return { ...first, ...termSpan(match, from, reachOf(match)), meaning: reading.until, opensRange: false };
}

/** A range within one term is cut at its dash, the dash left out. */
function splitRange(first: Found, last: Found): Found[] {
  if (first.from !== last.from) return [first, last];
  return [
    { ...first, end: first.start + 4 },
    { ...last, start: first.start + 5 },
  ];
}
