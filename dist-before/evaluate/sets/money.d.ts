/** Amounts of money: `{doc_id, start, end, amount, currency}`; `ignore: true` where a prediction is neither right nor wrong. */
export declare const moneySet: import("./set.js").ExternalSet;
