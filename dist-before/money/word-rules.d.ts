import type { MoneyRule } from "./rule.js";
/** `25 million euros`, `half a billion US dollars`, `30-million-dollar`, `5 to 10 million pesos` */
export declare const wordAfter: MoneyRule;
/** `Rupees 500 crore`, `Euro 5 million` */
export declare const wordBefore: MoneyRule;
/** `billions of dollars`, `multi-million-pound`: an extent and a currency, but no number. */
export declare const vagueAmount: MoneyRule;
