import { z } from "zod";
import { scoreMoney } from "../layers/expressions/money.js";
import { moneyRowsOf } from "../predictions.js";
import { goldRowSet, spanFields } from "./rows.js";
const row = z.object({
    ...spanFields,
    amount: z.number().nullish(),
    currency: z.string().nullish(),
    ignore: z.boolean().nullish(),
});
/** Amounts of money: `{doc_id, start, end, amount, currency}`; `ignore: true` where a prediction is neither right nor wrong. */
export const moneySet = goldRowSet({
    layer: "money",
    about: "Amounts of money. A currency the gold leaves open is not judged.",
    schema: row,
    goldOf: ({ start, end, amount, currency, ignore }) => ({
        start,
        end,
        amount: amount ?? null,
        currency: currency || null,
        isIgnored: ignore === true,
        modifier: null,
        rule: null,
    }),
    predict: ({ run }) => moneyRowsOf(run),
    score: (samples) => [scoreMoney(samples)],
    row: (docId, { start, end, amount, currency }) => ({ doc_id: docId, start, end, amount, currency }),
});
//# sourceMappingURL=money.js.map