import { type Currency } from "./currencies.js";
/** What a sign, code or word may mean before the article settles it. */
export interface Meaning {
    /** ISO 4217 codes, sorted. */
    readonly currencies: readonly string[];
    /** The one meant without other evidence; without it several stay open. */
    readonly usual?: string;
}
/** A word for money in one of its forms. */
export interface MoneyWord extends Meaning {
    /** The form it is entered under: `pound` for `pounds`. */
    readonly word: string;
    readonly isWeak: boolean;
    /** What it is of a whole: 1, or the share of a minor unit. */
    readonly share: number;
}
/** The facts of a code, or null for one that is none. */
export declare function currencyOfCode(code: string): Currency | null;
/** The codes of the currencies in use and of withdrawn ones, each sorted. */
export declare const currentCodes: string[];
export declare const withdrawnCodes: string[];
/** Every form of the words for whole units, in lower case: `pounds`, `kroner`, `quid`. */
export declare const moneyWords: ReadonlyMap<string, MoneyWord>;
/** Every form of the words for minor units, in lower case: `cents`, `pence`. */
export declare const minorWords: ReadonlyMap<string, MoneyWord>;
/**
 * What a word means beside the words before it that say whose money it is: `Swiss` + `franc`, `CFA` + `franc`,
 * `Australian` + `cent`. Null when they name no country or currency that has such a unit.
 */
export declare function meaningOf(word: MoneyWord, owner: string | undefined, countryOf: (name: string) => string | null): Meaning | null;
