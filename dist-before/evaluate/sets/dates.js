import { z } from "zod";
import { scoreDates } from "../layers/expressions/dates.js";
import { dateRowsOf } from "../predictions.js";
import { goldRowSet, spanFields } from "./rows.js";
const row = z.object({
    ...spanFields,
    type: z.string(),
    value: z.string().nullish(),
    accept: z.array(z.string()).nullish(),
});
/** Time expressions: `{doc_id, start, end, type, value}`, perhaps with `accept`, a list of all the values that are right. */
export const dateSet = goldRowSet({
    layer: "dates",
    about: "Time expressions as TempEval-3 scores them; each document is read as of its date.",
    schema: row,
    goldOf: ({ start, end, type, value, accept }) => ({
        start,
        end,
        type,
        value: value ?? "",
        accept: accept ?? [],
        modifier: null,
        rule: null,
    }),
    predict: ({ run }) => dateRowsOf(run),
    score: (samples) => [scoreDates(samples)],
    row: (docId, { start, end, type, value }) => ({ doc_id: docId, start, end, type, value }),
});
//# sourceMappingURL=dates.js.map