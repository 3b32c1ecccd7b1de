import { z } from "zod";
import { scoreStatements } from "../layers/statements/statements.js";
import { statementRowsOf } from "../predictions.js";
import { goldRowSet, spansIn } from "./rows.js";
const spans = z.union([z.array(z.array(z.int().min(0))), z.array(z.int().min(0))]);
const row = z.object({
    doc_id: z.string().min(1),
    source: spans,
    cue: spans,
    content: spans,
    statement: z.boolean().nullish(),
});
/** Attributions: `{doc_id, source, cue, content}`, each a list of `[start, end]`; `statement` tells communication from thought. */
export const statementSet = goldRowSet({
    layer: "statements",
    about: "Who said what by words: a content shares half of its words with the gold's, a source one.",
    schema: row,
    goldOf: ({ source, cue, content, statement }) => ({
        source: spansIn(source),
        cue: spansIn(cue),
        content: spansIn(content),
        isStatement: statement ?? null,
        rule: null,
    }),
    predict: ({ run }) => statementRowsOf(run),
    score(samples) {
        const all = scoreStatements(samples);
        const hasFlags = samples.some(({ gold }) => gold.some(({ isStatement }) => isStatement !== null));
        if (!hasFlags)
            return [all];
        const communication = scoreStatements(samples, { onlyStatements: true });
        return [
            { ...communication, layer: "statements" },
            { ...all, layer: "attributions" },
        ];
    },
    row: (docId, { source, cue, content }) => ({
        doc_id: docId,
        source: pairsOf(source),
        cue: pairsOf(cue),
        content: pairsOf(content),
    }),
});
function pairsOf(spans) {
    return spans.map(({ start, end }) => [start, end]);
}
//# sourceMappingURL=statements.js.map