import { f1Measure, type LayerScores, type PointSpan, type ScoringError } from "../score.js";
import type { ScoredArticle } from "./scored-article.js";

/** A name mention found with its exact span: who it stands for by the gold, and by the run. */
interface LinkedMention extends PointSpan {
  readonly docId: string;
  readonly gold: string;
  readonly predicted: string;
  readonly rule: string;
}

/**
 * Scores which names stand for the same thing, over all articles together: B-cubed (Bagga and Baldwin 1998) over the
 * name and handle mentions that were found with their exact span. A gold cluster is a type and a canonical name.
 */
export function scoreLinking(articles: readonly ScoredArticle[]): LayerScores {
  const mentions = articles.flatMap(linkedMentions);
  const [byGold, byRun] = [clusters(mentions, "gold"), clusters(mentions, "predicted")];
  let [precision, recall] = [0, 0];
  for (const mention of mentions) {
    const [key, response] = [byGold.get(mention.gold) ?? [], byRun.get(mention.predicted) ?? []];
    const shared = key.filter(({ predicted }) => predicted === mention.predicted).length;
    precision += shared / response.length;
    recall += shared / key.length;
  }
  const total = mentions.length;
  const [p, r] = total > 0 ? [precision / total, recall / total] : [0, 0];
  const f1 = p + r > 0 ? (2 * p * r) / (p + r) : 0;
  const counts = { rightPredicted: precision, predicted: total, rightGold: recall, gold: total };
  return {
    layer: "linking",
    measures: [f1Measure("B-cubed", { ...counts, precision: p, recall: r, f1 })],
    errors: [...splits(byGold), ...mixtures(byRun)],
  };
}

function linkedMentions({ gold, run }: ScoredArticle): LinkedMention[] {
  const found = new Map((run?.mentions ?? []).map((row) => [`${row.char_start}-${row.char_end}`, row]));
  return gold.entities.flatMap(({ type, name, mentions }) =>
    mentions
      .filter(({ form }) => form === "name" || form === "handle")
      .flatMap(({ start, end }) => {
        const row = found.get(`${start}-${end}`);
        if (!row) return [];
        return [
          { docId: gold.doc_id, start, end, gold: `${name} (${type})`, predicted: row.entity_id, rule: row.rule },
        ];
      }),
  );
}

function clusters(mentions: readonly LinkedMention[], side: "gold" | "predicted"): Map<string, LinkedMention[]> {
  const groups = new Map<string, LinkedMention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention[side]);
    if (group) group.push(mention);
    else groups.set(mention[side], [mention]);
  }
  return groups;
}

/** Gold clusters that the run has in pieces: an error for each piece but the largest. */
function splits(byGold: ReadonlyMap<string, readonly LinkedMention[]>): ScoringError[] {
  return [...byGold.values()].flatMap((cluster) => errorsOf("split", cluster, "predicted"));
}

/** Clusters of the run that hold several things: an error for each but the one with most mentions. */
function mixtures(byRun: ReadonlyMap<string, readonly LinkedMention[]>): ScoringError[] {
  return [...byRun.values()].flatMap((cluster) => errorsOf("mixed", cluster, "gold"));
}

function errorsOf(kind: string, cluster: readonly LinkedMention[], side: "gold" | "predicted"): ScoringError[] {
  const parts = [...clusters(cluster, side).values()].sort((a, b) => b.length - a.length);
  return parts.slice(1).flatMap(([first]) => {
    if (!first) return [];
    const { docId, start, end, gold, predicted, rule } = first;
    return [{ kind, docId, start, end, gold, predicted, rule }];
  });
}
