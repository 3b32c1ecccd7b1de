import { attributionOf } from "./attributions.js";
import { sharedBy } from "./statement-agreement.js";
import { readStatementText } from "./statement-text.js";
/**
 * Compares a document's statements. With `onlyStatements`, gold rows that are no communication are no targets, and a
 * prediction that stands for one is left out: it is neither right nor wrong.
 */
export function compare({ text, ...rows }, onlyStatements) {
    const statementText = readStatementText(text);
    const predicted = rows.predicted.map((row) => attributionOf(row, statementText));
    const gold = rows.gold.map((row) => attributionOf(row, statementText));
    const pairs = pairUp(predicted, gold);
    if (!onlyStatements)
        return { predicted, gold, pairs };
    const isTarget = ({ row }) => row.isStatement === true;
    const ignored = new Set(pairs.filter((pair) => !isTarget(pair.gold)).map((pair) => pair.predicted));
    return {
        predicted: predicted.filter((attribution) => !ignored.has(attribution)),
        gold: gold.filter(isTarget),
        pairs: pairs.filter((pair) => isTarget(pair.gold)),
    };
}
/** Pairs one to one, the most similar contents first; then those with more of the cue, of the source in common; then in order. */
export function pairUp(predicted, gold) {
    const candidates = predicted.flatMap((one) => gold.flatMap((other) => candidateOf(one, other)));
    // Sorting is stable, so equal ones stay in the order of the predictions, then of the gold.
    candidates.sort((a, b) => b.similarity - a.similarity || b.sharedInCue - a.sharedInCue || b.sharedInSource - a.sharedInSource);
    const taken = new Set();
    return candidates.filter((pair) => {
        if (taken.has(pair.predicted) || taken.has(pair.gold))
            return false;
        taken.add(pair.predicted).add(pair.gold);
        return true;
    });
}
function candidateOf(predicted, gold) {
    const shared = sharedBy(predicted.content.tokens, gold.content.tokens);
    if (shared === 0)
        return [];
    const either = predicted.content.tokens.length + gold.content.tokens.length - shared;
    const sharedInCue = sharedBy(predicted.cue.tokens, gold.cue.tokens);
    const sharedInSource = sharedBy(predicted.source.tokens, gold.source.tokens);
    return [{ predicted, gold, similarity: shared / either, shared, sharedInCue, sharedInSource }];
}
//# sourceMappingURL=statement-pairs.js.map