import { at } from "../document/at.js";
import type { Incident } from "./graph.js";
import { byCodeUnit } from "./order.js";
import { byScore, type Cluster, Partition } from "./partition.js";
import type { Report } from "./report.js";
import { judgeReports, mayBeOne, sameScore } from "./report-comparators.js";

/**
 * Joins reports (in article order) that are of one happening: the same or a related type, shared parties, days that
 * meet, the same place, money or trigger words. Reports that tell of two packages, two calls or two days stay apart. A
 * report that is like no other is an incident by itself. Incidents are in the order of their first reports.
 */
export function incidentsOf(reports: readonly Report[]): Incident[] {
  const judged = (first: number, second: number) => judgeReports(at(reports, first), at(reports, second));
  const partition = new Partition(reports.length, (one, other) => {
    const { score, isContested } = judged(one, other);
    return isContested && score < sameScore;
  });
  const links = candidatePairs(reports)
    .map(([first, second]) => ({ first, second, ...judged(first, second) }))
    .filter(({ score }) => score >= sameScore)
    .sort(byScore);
  for (const link of links) partition.unite(link);
  return partition.list().map((cluster) => incidentOf(cluster, reports));
}

/** Days a block covers; blocks overlap by half, so that reports up to half as many days apart always meet in one. */
const blockDays = 16;

/** Pairs of reports that share a party or a place and lie near each other in time. */
function candidatePairs(reports: readonly Report[]): [number, number][] {
  const blocks = new Map<string, number[]>();
  reports.forEach((report, index) => {
    for (const key of blockKeys(report)) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  });
  const pairs = new Map<string, [number, number]>();
  for (const block of blocks.values()) {
    block.forEach((first, position) => {
      for (const second of block.slice(position + 1)) {
        if (mayBeOne(at(reports, first).type, at(reports, second).type))
          pairs.set(`${first}-${second}`, [first, second]);
      }
    });
  }
  return [...pairs.values()];
}

function blockKeys({ actors, recipients, place, days, published }: Report): Set<string> {
  const who = [...actors, ...recipients].map((party) => `party/${party}`);
  const where = place === null ? [] : [`place/${place}`];
  // A report with days is looked for around them and around its article's date, where reports without days are.
  const when = [...(days ?? []), published].flatMap((day) => [
    Math.floor(day / blockDays),
    0.5 + Math.floor((day + blockDays / 2) / blockDays),
  ]);
  return new Set([...who, ...where].flatMap((key) => when.map((block) => `${key}/${block}`)));
}

function incidentOf({ members, reasons }: Cluster, all: readonly Report[]): Incident {
  const reports = members.map((index) => at(all, index));
  const days = (pick: (report: Report) => string | null) => reports.flatMap((report) => pick(report) ?? []).sort();
  return {
    type: mostCommon(reports.map(({ type }) => type)) ?? "OTHER",
    startsOn: days(({ startsOn }) => startsOn)[0] ?? null,
    endsOn: days(({ endsOn, startsOn }) => endsOn ?? startsOn).at(-1) ?? null,
    place: mostCommon(reports.flatMap(({ place }) => place ?? [])),
    actors: unique(reports.flatMap(({ actors }) => actors)),
    recipients: unique(reports.flatMap(({ recipients }) => recipients)),
    members: reports.map(({ article, event }) => ({ article, event })),
    differences: differencesOf(reports),
    reasons,
  };
}

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** The commonest value, the one that comes first of equals; null when there is none. */
function mostCommon<Value>(values: readonly Value[]): Value | null {
  const totals = new Map<Value, number>();
  for (const value of values) totals.set(value, (totals.get(value) ?? 0) + 1);
  let best: Value | null = null;
  for (const [value, total] of totals) if (best === null || total > (totals.get(best) ?? 0)) best = value;
  return best;
}

/** What reports may disagree on, as the datasets call it, and how each reads; null when a report does not tell. */
const fields: readonly (readonly [string, (report: Report) => string | null])[] = [
  ["actor_ids", ({ actors }) => listed(actors)],
  ["amount", ({ amounts }) => (amounts.size === 0 ? null : [...amounts].sort().join())],
  ["event_end", ({ endsOn }) => endsOn],
  ["event_start", ({ startsOn }) => startsOn],
  ["event_type", ({ type }) => type],
  ["place_id", ({ place }) => (place === null ? null : String(place))],
  ["recipient_ids", ({ recipients }) => listed(recipients)],
  ["status", ({ status }) => status],
];

function listed(parties: readonly number[]): string | null {
  return parties.length === 0 ? null : unique(parties).join();
}

function differencesOf(reports: readonly Report[]): string[] {
  return fields
    .filter(([, read]) => new Set(reports.flatMap((report) => read(report) ?? [])).size > 1)
    .map(([name]) => name)
    .sort(byCodeUnit);
}
