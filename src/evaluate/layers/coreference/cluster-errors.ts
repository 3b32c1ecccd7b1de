import type { PointSpan, ScoringError } from "../../score.js";

/** A mention both sides have: the thing it stands for by the gold, and by the prediction. */
export interface SharedMention extends PointSpan {
  readonly docId: string;
  readonly gold: string;
  readonly predicted: string;
  readonly rule: string | null;
}

/**
 * Where clusters differ: a gold cluster the prediction has in pieces is `split`, one error for each piece but the
 * largest; a predicted cluster that holds several things is `mixed`, one error for each but that with most mentions.
 * An error shows the first mention of its piece.
 */
export function clusterErrors(mentions: readonly SharedMention[]): ScoringError[] {
  const split = [...groupedBy(mentions, "gold").values()].flatMap((cluster) => pieces("split", cluster, "predicted"));
  const mixed = [...groupedBy(mentions, "predicted").values()].flatMap((cluster) => pieces("mixed", cluster, "gold"));
  return [...split, ...mixed];
}

/** Mentions by what they stand for on one side, in order of first mention. */
export function groupedBy(mentions: readonly SharedMention[], side: "gold" | "predicted") {
  const groups = new Map<string, SharedMention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention[side]);
    if (group) group.push(mention);
    else groups.set(mention[side], [mention]);
  }
  return groups;
}

function pieces(kind: string, cluster: readonly SharedMention[], side: "gold" | "predicted"): ScoringError[] {
  const parts = [...groupedBy(cluster, side).values()].sort((a, b) => b.length - a.length);
  return parts.slice(1).flatMap(([first]) => (first ? [{ kind, ...first }] : []));
}
