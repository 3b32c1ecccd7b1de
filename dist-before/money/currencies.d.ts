/** A currency. Its facts are those of ISO 4217. */
export interface Currency {
    /** ISO 4217 code. */
    readonly code: string;
    /** English name in the singular, its unit last: `Swiss franc`. */
    readonly name: string;
    /** The last word of the name in lower case, an entry of `currencyUnits`: `franc`. */
    readonly unit: string;
    /** What the name says before the unit: `Swiss`; empty when the unit says all. */
    readonly adjective: string;
    /** Its hundredth or thousandth, an entry of `minorUnits`; null where it has none. */
    readonly minor: string | null;
    /** Digits behind the decimal point: 0, 2 or 3. */
    readonly decimals: number;
    /** Countries whose money it is, ISO 3166-1 alpha-3, sorted. */
    readonly countries: readonly string[];
    /** The last year in which it was money; null for those of today. */
    readonly until: number | null;
}
/** Code, name, decimals, minor unit, countries in alphabetical order. */
export type CurrencyRow = readonly [string, string, number, string | null, string];
/** Spells a row out. */
export declare function currencyOf([code, name, decimals, minor, countries]: CurrencyRow, until: number | null): Currency;
/** The currencies in use. */
export declare const currentCurrencies: readonly Currency[];
