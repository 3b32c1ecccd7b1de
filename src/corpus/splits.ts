import { hashText } from "../learn/hash.js";
import { type Part, parts, shares } from "./vocabulary.js";

/** Which part of the corpus each article is in, by id. */
export type Splits = ReadonlyMap<string, Part>;

/** What of an article the parts are balanced by, as its style and its continent: each group is to be in every part. */
export interface Placed {
  readonly id: string;
  readonly groups: readonly string[];
}

/** How many articles of a group each part has. */
type Counts = Record<Part, number>;

/**
 * Gives each article that is not listed yet a part, and leaves those that are where they are. New articles come in the
 * order of a hash of their ids; each goes where it keeps the shares best, in the corpus and in its groups: to the part
 * that leaves the smallest chi-square. The same articles and list give the same parts.
 */
export function extendedSplits(articles: readonly Placed[], listed: Splits): Splits {
  const splits = new Map(listed);
  const counts = new Map<string, Counts>();
  for (const { id, groups } of articles) {
    const part = listed.get(id);
    if (part) countIn(counts, groups, part);
  }
  const fresh = articles.filter(({ id }) => !listed.has(id));
  for (const { id, groups } of fresh.sort((a, b) => byHash(a.id, b.id))) {
    const part = bestPart(groups.map((group) => countsOf(counts, group)));
    splits.set(id, part);
    countIn(counts, groups, part);
  }
  return new Map([...splits].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function byHash(a: string, b: string): number {
  return hashText(a) - hashText(b) || (a < b ? -1 : 1);
}

function countsOf(counts: Map<string, Counts>, group: string): Counts {
  const known = counts.get(group) ?? { train: 0, dev: 0, test: 0 };
  counts.set(group, known);
  return known;
}

function countIn(counts: Map<string, Counts>, groups: readonly string[], part: Part): void {
  for (const group of groups) countsOf(counts, group)[part]++;
}

/** The part that leaves the groups nearest to the shares, the first of equals. */
function bestPart(groups: readonly Counts[]): Part {
  const cost = (part: Part) => groups.reduce((sum, counts) => sum + distanceWith(counts, part), 0);
  return parts.reduce((best, part) => (cost(part) < cost(best) - 1e-9 ? part : best));
}

/** Pearson's chi-square between the counts, with one more in a part, and the shares. */
function distanceWith(counts: Counts, part: Part): number {
  const total = parts.reduce((sum, each) => sum + counts[each], 1);
  return parts.reduce((sum, each) => {
    const expected = total * shares[each];
    return sum + (counts[each] + (each === part ? 1 : 0) - expected) ** 2 / expected;
  }, 0);
}

const head = "id\tpart";

/** The file of the splits: a line an article, sorted by id. */
export function writtenSplits(splits: Splits): string {
  return `${[head, ...[...splits].map(([id, part]) => `${id}\t${part}`)].join("\n")}\n`;
}

/** What the file says, and the lines that say nothing or say it a second time, with their numbers. */
export function readSplits(content: string): {
  readonly splits: Splits;
  readonly faults: readonly { readonly line: number; readonly source: string }[];
} {
  const splits = new Map<string, Part>();
  const faults: { line: number; source: string }[] = [];
  for (const [index, source] of content.split(/\r?\n/u).entries()) {
    if (source === "" || (index === 0 && source === head)) continue;
    const [id = "", name, ...more] = source.split("\t");
    const part = parts.find((each) => each === name);
    if (!part || id === "" || more.length > 0 || splits.has(id)) faults.push({ line: index + 1, source });
    else splits.set(id, part);
  }
  return { splits, faults };
}
