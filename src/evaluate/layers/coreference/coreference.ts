import { type F1Score, f1Measure, f1Of, type Measure, matched, meanMeasure, rounded } from "../../score.js";
import { bCubedRecall } from "./b-cubed.js";
import { ceafeSimilarity } from "./ceaf.js";
import type { Cluster, Ratio } from "./cluster.js";
import { mucRecall } from "./muc.js";

/** A mention and the cluster it was put in. Offsets are half-open Unicode code points of the document's text. */
export interface CoreferenceMention {
  readonly docId: string;
  readonly start: number;
  readonly end: number;
  /** Mentions with the same name of a cluster are one thing, across documents unless scored within each. */
  readonly cluster: string;
  /** The rule that made the mention; null when there is none, or none is known. It does not enter the scores. */
  readonly rule: string | null;
}

/** How mentions become clusters. */
export interface ClusterOptions {
  /** Whether a cluster ends with its document. By default it does not. */
  readonly withinDocument?: boolean;
  /** Whether clusters of one mention are left out. By default they are kept. */
  readonly dropSingletons?: boolean;
}

/** The measures of clusters; each from 0 to 1. */
export interface ClusterScores {
  readonly mentions: F1Score;
  readonly muc: F1Score;
  readonly bCubed: F1Score;
  readonly ceafe: F1Score;
  /** The mean of the F1 of MUC, B-cubed and CEAFe, in percent with two decimals each time, over a hundred. */
  readonly conll: number;
}

/**
 * Scores clusters of mentions: `NAME: mentions`, `NAME: MUC`, `NAME: B-cubed`, `NAME: CEAFe` and `NAME: CoNLL`. A
 * mention is right when document, start and end are; mentions only one side has stay in, as in version 8 of the CoNLL
 * scorer (Pradhan et al. 2014). The counts of MUC, B-cubed and CEAFe are the sums that measure divides, not whole
 * mentions.
 *
 * `CoNLL` is `ClusterScores.conll`.
 */
export function scoreCoreference(
  gold: readonly CoreferenceMention[],
  predicted: readonly CoreferenceMention[],
  options: ClusterOptions & { readonly name: string },
): readonly Measure[] {
  const scores = scoreClusters(clustersOf(gold, options), clustersOf(predicted, options));
  return [
    f1Measure(`${options.name}: mentions`, scores.mentions),
    f1Measure(`${options.name}: MUC`, scores.muc),
    f1Measure(`${options.name}: B-cubed`, scores.bCubed),
    f1Measure(`${options.name}: CEAFe`, scores.ceafe),
    meanMeasure(`${options.name}: CoNLL`, scores.conll),
  ];
}

/** The clusters that rows describe, in order of their first row. Of a mention given twice, the first row counts. */
export function clustersOf(
  rows: readonly CoreferenceMention[],
  { withinDocument = false, dropSingletons = false }: ClusterOptions = {},
): readonly Cluster[] {
  const clusters = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const { docId, start, end, cluster } of rows) {
    const mention = `${start} ${end} ${docId}`;
    if (seen.has(mention)) continue;
    seen.add(mention);
    const name = withinDocument ? JSON.stringify([docId, cluster]) : cluster;
    const members = clusters.get(name);
    if (members) members.add(mention);
    else clusters.set(name, new Set([mention]));
  }
  return [...clusters.values()].filter(({ size }) => !dropSingletons || size > 1);
}

/**
 * Scores the clusters of a response against a key. A mention is the same on both sides when its string is; empty
 * clusters are left out.
 */
export function scoreClusters(key: readonly Cluster[], response: readonly Cluster[]): ClusterScores {
  const gold = key.filter(({ size }) => size > 0);
  const predicted = response.filter(({ size }) => size > 0);
  const muc = scoreOf(mucRecall(predicted, gold), mucRecall(gold, predicted));
  const bCubed = scoreOf(bCubedRecall(predicted, gold), bCubedRecall(gold, predicted));
  const ceafe = matched(ceafeSimilarity(gold, predicted), predicted.length, gold.length);
  const [mucPercent, bCubedPercent, ceafePercent] = [muc, bCubed, ceafe].map(({ f1 }) => rounded(100 * f1, 2));
  const sum = (mucPercent ?? 0) + (bCubedPercent ?? 0) + (ceafePercent ?? 0);
  return { mentions: mentionScore(gold, predicted), muc, bCubed, ceafe, conll: rounded(sum / 3, 2) / 100 };
}

function scoreOf(precision: Ratio, recall: Ratio): F1Score {
  return f1Of({
    rightPredicted: precision.numerator,
    predicted: precision.denominator,
    rightGold: recall.numerator,
    gold: recall.denominator,
  });
}

function mentionScore(key: readonly Cluster[], response: readonly Cluster[]): F1Score {
  const gold = new Set(key.flatMap((cluster) => [...cluster]));
  const predicted = new Set(response.flatMap((cluster) => [...cluster]));
  let right = 0;
  for (const mention of predicted) if (gold.has(mention)) right++;
  return matched(right, predicted.size, gold.size);
}
