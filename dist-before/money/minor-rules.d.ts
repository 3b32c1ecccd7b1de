import type { MoneyRule } from "./rule.js";
/** `50 cents`, `190 pence` */
export declare const minorUnit: MoneyRule;
/** `210p`, `50¢`; pence only in an article about Britain. */
export declare const minorLetter: MoneyRule;
