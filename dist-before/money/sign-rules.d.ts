import type { MoneyRule } from "./rule.js";
/** `$1.2bn`, `HK$14 million`, `between $1.2 and $1.4 billion` (the first borrows the second's multiplier) */
export declare const dollarSign: MoneyRule;
/** `£2.4m`, `Rs 500 crore`, `R500 million` */
export declare const signBefore: MoneyRule;
/** `100 €`, `10 $`, `100元` */
export declare const signAfter: MoneyRule;
