import { type NameType, nameTypes } from "../../document/names.js";
import { overlaps, type Span } from "../../document/span.js";
import type { PackedWeights } from "../../learn/packed-weights.js";
import { compileTemplates } from "../../learn/templates.js";
import type { ArticleView } from "./article-view.js";
import type { Chain } from "./chain.js";
import { beginLabel, labelNames, outside } from "./labels.js";
import { atomNames, type TemplateGroup, templateGroups, wordTemplates } from "./templates.js";

/** A reading of some words: as a name of a type, with how likely it is, calibrated; from 0 to 1. */
export interface TaggerReading extends Span {
  readonly type: NameType;
  readonly confidence: number;
}

/** How much features of one kind speak for a label and against another: differences of logarithms, summed over the words. */
export interface FeatureWeight {
  readonly group: TemplateGroup;
  readonly points: number;
  /** The feature of the kind that weighs most, as its template is written. */
  readonly strongest: string;
}

/** Why the tagger reads some words as it does. */
export interface TaggerTrace {
  /** Readings of these words and of those beside them, the likeliest first. */
  readonly readings: readonly TaggerReading[];
  /** How likely none of the words is part of a name, not calibrated. */
  readonly outside: number;
  /** What the likeliest reading was compared with. */
  readonly rival: NameType | null;
  /** Kinds of features, those that weigh most first. */
  readonly features: readonly FeatureWeight[];
}

/** What a trace is made with. */
export interface TraceNeeds {
  readonly span: Span;
  readonly weights: PackedWeights;
  readonly scale: number;
  /** A probability as it holds. */
  readonly trust: (probability: number) => number;
}

/** How many words beside the span a reading may begin or end. */
const reach = 3;
const readingsKept = 5;
const leastLikely = 0.005;

/** Weighs the readings of a span, and the features behind the likeliest. `chains` are those of the view's segments. */
export function traced(view: ArticleView, chains: readonly Chain[], needs: TraceNeeds): TaggerTrace | null {
  const first = view.words.findIndex((word) => overlaps(word, needs.span));
  const last = view.words.findLastIndex((word) => overlaps(word, needs.span));
  const index = view.segments.findIndex(({ from, to }) => from <= first && first < to);
  const [segment, chain] = [view.segments[index], chains[index]];
  if (first < 0 || !segment || !chain) return null;
  const words = { from: first - segment.from, to: Math.min(last + 1, segment.to) - segment.from };
  const readings = readingsOf(view, chain, { ...needs, words, start: segment.from });
  let unlikely = 1;
  for (let at = words.from; at < words.to; at++) unlikely = Math.min(unlikely, chain.probability(at, outside));
  const [best] = readings;
  const rival = best ? rivalOf(best, readings) : null;
  const features = best
    ? featuresOf(view, { from: first, to: segment.from + words.to }, { ...needs, best: best.type, rival })
    : [];
  return { readings, outside: unlikely, rival, features };
}

/** The likeliest reading with another type; null for none at all. */
function rivalOf({ type }: TaggerReading, readings: readonly TaggerReading[]): NameType | null {
  return readings.find((each) => each.type !== type)?.type ?? null;
}

interface Words {
  readonly from: number;
  readonly to: number;
}

function readingsOf(
  { words: all }: ArticleView,
  chain: Chain,
  { words, start, trust }: TraceNeeds & { readonly words: Words; readonly start: number },
): TaggerReading[] {
  const found: TaggerReading[] = [];
  for (let from = Math.max(0, words.from - reach); from < words.to; from++) {
    for (let to = Math.max(from, words.from) + 1; to <= Math.min(chain.length, words.to + reach); to++) {
      for (const type of nameTypes) {
        const confidence = trust(chain.nameProbability(from, to, beginLabel(type)));
        const span = { start: all[start + from]?.start ?? 0, end: all[start + to - 1]?.end ?? 0 };
        if (confidence >= leastLikely) found.push({ ...span, type, confidence });
      }
    }
  }
  return found.sort((a, b) => b.confidence - a.confidence).slice(0, readingsKept);
}

const groupOfLine: ReadonlyMap<string, TemplateGroup> = new Map(
  Object.entries(templateGroups).flatMap(([group, lines]) =>
    lines.map((line) => [line, group as TemplateGroup] as const),
  ),
);

/** The features of some words by kind: what they add to the labels of the likeliest type above those of its rival. */
function featuresOf(
  view: ArticleView,
  { from, to }: Words,
  {
    weights: { table, mask },
    scale,
    best,
    rival,
  }: TraceNeeds & { readonly best: NameType; readonly rival: NameType | null },
): FeatureWeight[] {
  const templates = compileTemplates(wordTemplates.lines, atomNames);
  const features = new Int32Array(templates.size);
  const points = new Map<string, number>();
  for (let at = from; at < to; at++) {
    view.read(at);
    templates.write(view.atoms, features, 0);
    const [own, other] = [labelAt(best, at > from), rival === null ? outside : labelAt(rival, at > from)];
    wordTemplates.lines.forEach((line, index) => {
      const place = (features[index] ?? 0) & mask;
      const more = ((table[place + own] ?? 0) - (table[place + other] ?? 0)) * scale;
      points.set(line, (points.get(line) ?? 0) + more);
    });
  }
  return byGroup(points);
}

/** The label of a name's first word, or of those behind it. */
function labelAt(type: NameType, isInside: boolean): number {
  return labelNames.indexOf(`${isInside ? "I" : "B"}-${type}`);
}

function byGroup(points: ReadonlyMap<string, number>): FeatureWeight[] {
  const groups = new Map<TemplateGroup, { points: number; strongest: string }>();
  for (const [line, each] of points) {
    const group = groupOfLine.get(line);
    if (group === undefined) continue;
    const known = groups.get(group) ?? { points: 0, strongest: line };
    const strongest = Math.abs(each) > Math.abs(points.get(known.strongest) ?? 0) ? line : known.strongest;
    groups.set(group, { points: known.points + each, strongest });
  }
  const weights = [...groups].map(([group, rest]) => ({ group, ...rest }));
  return weights.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
