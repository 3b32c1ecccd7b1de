import { clusterErrors, groupedBy } from "../layers/coreference/cluster-errors.js";
import { f1Measure } from "../score.js";
/**
 * Scores which names stand for the same thing, over all articles together: B-cubed (Bagga and Baldwin 1998) over the
 * name and handle mentions that were found with their exact span. A gold cluster is a type and a canonical name.
 */
export function scoreLinking(articles) {
    const mentions = articles.flatMap(linkedMentions);
    const [byGold, byRun] = [groupedBy(mentions, "gold"), groupedBy(mentions, "predicted")];
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
        errors: clusterErrors(mentions),
    };
}
function linkedMentions({ gold, run }) {
    const found = new Map((run?.mentions ?? []).map((row) => [`${row.char_start}-${row.char_end}`, row]));
    return gold.entities.flatMap(({ type, name, mentions }) => mentions
        .filter(({ form }) => form === "name" || form === "handle")
        .flatMap(({ start, end }) => {
        const row = found.get(`${start}-${end}`);
        if (!row)
            return [];
        return [
            { docId: gold.doc_id, start, end, gold: `${name} (${type})`, predicted: row.entity_id, rule: row.rule },
        ];
    }));
}
//# sourceMappingURL=linking.js.map