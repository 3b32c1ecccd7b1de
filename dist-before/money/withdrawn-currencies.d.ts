import { type Currency } from "./currencies.js";
/**
 * Currencies of older news that none of the same name followed. Where one did, as with the liras of 2005, amounts
 * of either carry the code of today.
 */
export declare const withdrawnCurrencies: readonly Currency[];
