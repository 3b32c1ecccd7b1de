import type { EventType } from "../document/events.js";
import type { OnEvidence } from "./comparators.js";
import type { Report } from "./report.js";

/** One kind of evidence that two reports are of one happening, or that they are of two. */
export interface ReportComparator {
  readonly name: string;
  readonly description: string;
  /** Added to the score for every 1 that `compare` gives; negative for evidence that they are two. */
  readonly weight: number;
  /** 0 (says nothing) to 1 (fully). */
  readonly compare: (a: Report, b: Report) => number;
}

/** From this score up two reports are of one happening, unless something else keeps their incidents apart. */
export const sameScore = 8.5;

/** Days by which reports of one happening may differ: time zones, and the day after. */
const dayTolerance = 1;
/** Days between articles beyond which reports without dates are not of one happening. */
const newsDays = 7;

/** Types a happening is often given both of. */
const related: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  AGREE: ["AID", "COOPERATE", "CONSULT", "SUPPORT"],
  AID: ["AGREE", "COOPERATE", "SUPPORT"],
  ASSAULT: ["COERCE", "MOBILIZE"],
  COERCE: ["ASSAULT", "SANCTION"],
  CONCEDE: ["RETREAT"],
  CONSULT: ["AGREE"],
  COOPERATE: ["AGREE", "AID"],
  MOBILIZE: ["ASSAULT"],
  RETREAT: ["CONCEDE"],
  SANCTION: ["COERCE"],
  SUPPORT: ["AGREE", "AID"],
};
/** Types whose actors and recipients change places from report to report. */
const mutual: ReadonlySet<EventType> = new Set(["AGREE", "CONSULT", "COOPERATE"]);

/** Whether a happening of one type may be reported as the other. */
export function mayBeOne(a: EventType, b: EventType): boolean {
  return a === b || (related[a]?.includes(b) ?? false);
}

const when = (condition: boolean) => (condition ? 1 : 0);

/** The evidence, weighed. Weights are set by judgement; nobody has learnt them. */
export const reportComparators: readonly ReportComparator[] = [
  {
    name: "same_type",
    description: "The same event type; half for types a happening is often given both of.",
    weight: 2,
    compare: (a, b) => (a.type === b.type ? when(a.subtype === b.subtype || a.type !== "OTHER") : 0.5),
  },
  {
    name: "shared_actors",
    description:
      "The same actors, as a share of all; less for two of one country. For meetings and deals, all parties.",
    weight: 3,
    compare: (a, b) => sharedParties(actorsOf(a, b), actorsOf(b, a), [a, b]),
  },
  {
    name: "shared_recipients",
    description: "The same recipients, as a share of all; half when neither report has any.",
    weight: 2,
    compare: (a, b) => sharedParties(recipientsOf(a, b), recipientsOf(b, a), [a, b]),
  },
  {
    name: "same_days",
    description: "The same first and last day; half when the days overlap or differ by one.",
    weight: 2,
    compare: (a, b) => {
      const gap = dayGap(a, b);
      if (gap === null || gap > dayTolerance) return 0;
      return a.startsOn === b.startsOn && a.endsOn === b.endsOn ? 1 : 0.5;
    },
  },
  {
    name: "other_days",
    description: "Days that lie more than one apart.",
    weight: -10,
    compare: (a, b) => when((dayGap(a, b) ?? 0) > dayTolerance),
  },
  {
    name: "same_news",
    description: "One or both give no day, and the articles are at most two days apart.",
    weight: 1,
    compare: (a, b) => when(dayGap(a, b) === null && Math.abs(a.published - b.published) <= 2),
  },
  {
    name: "other_news",
    description: "One or both give no day, and the articles are more than a week apart.",
    weight: -5,
    compare: (a, b) => when(dayGap(a, b) === null && newsGap(a, b) > newsDays),
  },
  {
    name: "same_place",
    description: "The same place.",
    weight: 2,
    compare: (a, b) => when(a.place !== null && a.place === b.place),
  },
  {
    name: "other_place",
    description: "Two places; also when one lies in the other, because that is not known here.",
    weight: -2,
    compare: (a, b) => when(a.place !== null && b.place !== null && a.place !== b.place),
  },
  {
    name: "same_amount",
    description: "An amount of money in common.",
    weight: 4,
    compare: (a, b) => when(sharesItem(a.amounts, b.amounts)),
  },
  {
    name: "other_amount",
    description: "Both have amounts, and none in common: two packages.",
    weight: -10,
    compare: (a, b) => when(a.amounts.length > 0 && b.amounts.length > 0 && !sharesItem(a.amounts, b.amounts)),
  },
  {
    name: "same_trigger",
    description: "Triggers with a word of one stem: met, meeting.",
    weight: 2,
    compare: (a, b) => when(sharesItem(a.stems, b.stems)),
  },
  {
    name: "other_mode",
    description: "Both have PLOVER modes, and none in common: a call and a visit.",
    weight: -5,
    compare: (a, b) => when(a.modes.length > 0 && b.modes.length > 0 && !sharesItem(a.modes, b.modes)),
  },
  {
    name: "other_status",
    description: "One denies what the other reports.",
    weight: -3,
    compare: (a, b) => when((a.status === "denied") !== (b.status === "denied")),
  },
  {
    name: "apart_in_article",
    description: "One article reports both.",
    weight: -3,
    compare: (a, b) => when(a.article === b.article),
  },
];

/** What the comparators say of two reports whose types may be one. */
export function judgeReports(a: Report, b: Report, onEvidence?: OnEvidence) {
  let score = 0;
  let isContested = false;
  const reasons: string[] = [];
  for (const comparator of reportComparators) {
    const { name, weight, compare } = comparator;
    const degree = compare(a, b);
    if (degree > 0) onEvidence?.(comparator, weight * degree);
    score += weight * degree;
    if (degree > 0 && weight > 0) reasons.push(name);
    if (degree > 0 && weight < 0) isContested = true;
  }
  return { score, isContested, reasons };
}

function actorsOf(report: Report, other: Report): readonly number[] {
  return mutual.has(report.type) && mutual.has(other.type) ? report.parties : report.actors;
}

function recipientsOf(report: Report, other: Report): readonly number[] {
  return mutual.has(report.type) && mutual.has(other.type) ? report.parties : report.recipients;
}

/** Share of the larger list that has its like in the other: 1 for the same entity, 0.6 for one of the same country; 0.5 for two empty lists. */
function sharedParties(mine: readonly number[], theirs: readonly number[], [a, b]: readonly [Report, Report]): number {
  if (mine.length === 0 && theirs.length === 0) return 0.5;
  const [short, long] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine];
  const countryOf = (party: number) => countryIn(a, party) ?? countryIn(b, party);
  const isOfACountry = (party: number) => {
    const country = countryOf(party);
    return country !== undefined && long.some((other) => countryOf(other) === country);
  };
  const found = short.reduce((sum, party) => {
    if (long.includes(party)) return sum + 1;
    return isOfACountry(party) ? sum + 0.6 : sum;
  }, 0);
  return (2 * found) / (short.length + long.length);
}

/** Days between two reports' intervals, 0 when they overlap; null when one of them has none. */
function dayGap(a: Report, b: Report): number | null {
  if (a.days === null || b.days === null) return null;
  return Math.max(0, b.days[0] - a.days[1], a.days[0] - b.days[1]);
}

/** Days between the news of two reports: a report's own days when it has any, else the day it was published. */
function newsGap(a: Report, b: Report): number {
  const [mine, theirs] = [a.days ?? [a.published, a.published], b.days ?? [b.published, b.published]];
  return Math.max(0, theirs[0] - mine[1], mine[0] - theirs[1]);
}

function countryIn({ countries }: Report, party: number): string | undefined {
  return countries.find(([of]) => of === party)?.[1];
}

/** An event has few modes, amounts and trigger words. */
function sharesItem(a: readonly string[], b: readonly string[]): boolean {
  return a.some((item) => b.includes(item));
}
