/** The value of a number in digits or words: `1,200.5`, `2 1/2`, `1½`, `forty-five`, `half a`; NaN for anything else. */
export declare function numberValue(number: string): number;
/** What a multiplier as printed (` million`, `-million`, `bn`, `K`) multiplies by; 1 for none. */
export declare function factorOf(scale: string | undefined): number;
/** A product without the noise of binary fractions: 29.3 billion is 29300000000. */
export declare function product(value: number, factor: number): number;
/** The parts of a match that make up its amount, as printed. */
export interface PrintedAmount {
    readonly number?: string | undefined;
    readonly factor?: string | undefined;
    /** The upper end of a range. */
    readonly upper?: string | undefined;
    readonly upperFactor?: string | undefined;
}
/**
 * The amount of a match, and the upper end of a range under one sign or word. In `2-3 million` both ends are millions;
 * in `900,000 to 1.2 million` each counts for itself. Null when there is no such number.
 */
export declare function amountOf(printed: PrintedAmount, factor?: string | undefined): {
    readonly amount: number;
    readonly upTo?: number;
} | null;
