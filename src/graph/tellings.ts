import { at } from "../document/at.js";
import type { Report } from "./report.js";
import { judgeReports, mayBeOne, sameScore } from "./report-comparators.js";

/** Reports of different articles that do not differ in anything that is compared. */
export interface Telling {
  /** One of them. */
  readonly report: Report;
  /** Indices into the list of reports, ascending. */
  readonly members: readonly number[];
}

/**
 * Gathers reports (in article order) into tellings, in the order of their first members. A report too vague to be
 * recognized even when it is told again in the same words is a telling by itself.
 */
export function tellingsOf(reports: readonly Report[]): Telling[] {
  const groups = new Map<string, number[]>();
  const timesInArticle = new Map<string, number>();
  reports.forEach((report, index) => {
    const content = isRecognizable(report) ? contentOf(report) : `vague/${index}`;
    const place = `${report.article}/${content}`;
    const times = timesInArticle.get(place) ?? 0;
    timesInArticle.set(place, times + 1);
    // What one article tells twice is two happenings, so far.
    const key = `${times}/${content}`;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return [...groups.values()].map((members) => ({ report: at(reports, members[0] ?? -1), members }));
}

/** Whether a report would be joined with one just like it: nothing is more like it, so one that would not joins nothing. */
export function isRecognizable(report: Report): boolean {
  return judgeReports(report, { ...report, article: -1 }).score >= sameScore;
}

function contentOf({ article: _article, event: _event, countries, ...report }: Report): string {
  const listed = Object.values(report).map((value) => (value instanceof Set ? [...value].sort() : value));
  return JSON.stringify([listed, [...countries]]);
}

/** Pairs of tellings, by index, that share a party and lie near each other in time. Each pair comes once. */
export function tellingPairs(tellings: readonly Telling[]): [number, number][] {
  const days = new Map<string, number[]>();
  const undated = new Map<string, number[]>();
  const dated = new Map<string, number[]>();
  tellings.forEach(({ report }, index) => {
    if (!isRecognizable(report)) return;
    for (const key of dayKeys(report)) note(days, key, index);
    for (const key of newsKeys(report)) note(report.days === null ? undated : dated, key, index);
  });
  const pairs = new Map<number, [number, number]>();
  const add = (one: number, other: number) => {
    const [first, second] = one < other ? [one, other] : [other, one];
    if (!mayBeOne(at(tellings, first).report.type, at(tellings, second).report.type)) return;
    pairs.set(first * tellings.length + second, [first, second]);
  };
  for (const block of days.values()) allPairs(block, add);
  for (const [key, block] of undated) {
    allPairs(block, add);
    for (const one of block) for (const other of dated.get(key) ?? []) add(one, other);
  }
  return [...pairs.values()];
}

function note(blocks: Map<string, number[]>, key: string, index: number): void {
  const block = blocks.get(key);
  if (block) block.push(index);
  else blocks.set(key, [index]);
}

function allPairs(block: readonly number[], add: (one: number, other: number) => void): void {
  for (const [position, one] of block.entries()) for (const other of block.slice(position + 1)) add(one, other);
}

/** Days a block of news covers; blocks overlap by half. */
const newsDays = 14;

/** A report with days meets others that begin or end on a day it begins or ends on, or the day after. */
function dayKeys({ actors, recipients, days }: Report): Set<string> {
  const near = (days ?? []).flatMap((day) => [day, day + 1]);
  return new Set([...actors, ...recipients].flatMap((party) => near.map((day) => `${party}/${day}`)));
}

/** A report without days meets all others in the news of the same fortnight. */
function newsKeys({ actors, recipients, published }: Report): Set<string> {
  const blocks = [Math.floor(published / newsDays), 0.5 + Math.floor((published + newsDays / 2) / newsDays)];
  return new Set([...actors, ...recipients].flatMap((party) => blocks.map((block) => `${party}/${block}`)));
}
