import { z } from "zod";
import { scoreNames } from "../layers/names/names.js";
import { nameRowsOf } from "../predictions.js";
import { goldRowSet, spanFields } from "./rows.js";
/** A row of gold: a name by its span, in code points, and type. */
export const nameRow = z.object({ ...spanFields, type: z.string() });
/** Names: `{doc_id, start, end, type}`; types other than PERSON, ORG, PLACE, NORP and MISC are left out. */
export const nameSet = goldRowSet({
    layer: "names",
    about: "Names, exact span and type unless said. PERSON, ORG and PLACE together come first.",
    schema: nameRow,
    goldOf: ({ start, end, type }) => ({ start, end, type, rule: null }),
    predict: ({ run }) => nameRowsOf(run),
    score: (samples) => [scoreNames(samples)],
    row: (docId, { start, end, type }) => ({ doc_id: docId, start, end, type }),
});
//# sourceMappingURL=names.js.map