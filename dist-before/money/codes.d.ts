import type { MoneyRule } from "./rule.js";
/** `USD 2.5 billion`, `MSEK 60` */
export declare const codeBefore: MoneyRule;
/** `2.5 billion USD`, `twenty MUSD`, `75 USD million` */
export declare const codeAfter: MoneyRule;
