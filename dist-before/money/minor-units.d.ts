/** A word for the hundredth or thousandth of a currency. */
export interface MinorUnit {
    /** Singular, lower case: the `minor` of a currency. */
    readonly word: string;
    /** Plurals; the word with an `s` when left out. */
    readonly plurals?: readonly string[];
    readonly spellings?: readonly string[];
    /** The currency meant without other evidence; without it the currency stays open. */
    readonly usual?: string;
    /** What it is of its currency; a hundredth when left out. */
    readonly share?: number;
}
/** The minor units that news prices things in, sorted. Fils are left out: a hundredth of some currencies, a thousandth of others. */
export declare const minorUnits: readonly MinorUnit[];
