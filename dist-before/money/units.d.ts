/** A word that names a unit of money. */
export interface CurrencyUnit {
    /** Singular, lower case. */
    readonly word: string;
    /** Plurals; the word with an `s` when left out. The word itself counts as a plural too (`50 euro`). */
    readonly plurals?: readonly string[];
    /** Other spellings, in singular and plural. */
    readonly spellings?: readonly string[];
    /** The currency meant without other evidence, where readers have one in mind; without it the currency stays open. */
    readonly usual?: string;
    /** The word means other things too (`pounds` of weight, `won` the verb): it needs a multiplier, a country, thousands or a word of paying. */
    readonly isWeak?: boolean;
}
/** The units of the currencies, sorted. */
export declare const currencyUnits: readonly CurrencyUnit[];
/** A word that names currencies by itself, whatever their unit is. */
export interface CurrencyNickname {
    readonly word: string;
    readonly currencies: readonly string[];
    readonly isWeak?: boolean;
}
/** Names of currencies that are no unit, in lower case, sorted. */
export declare const currencyNicknames: readonly CurrencyNickname[];
