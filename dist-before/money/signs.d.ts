/** What a sign or an abbreviation beside a number may mean. */
export interface Sign {
    readonly print: string;
    /** ISO 4217 codes. */
    readonly currencies: readonly string[];
    /** The one meant without other evidence, where readers have one in mind; without it several stay open. */
    readonly usual?: string;
    /** Whether it looks like a word or an initial, and so needs a multiplier, thousands or its country to count. */
    readonly isWeak?: boolean;
}
/** Signs before a number, the dollars left out; longer ones are tried first. Sorted by print. */
export declare const signs: readonly Sign[];
/** Signs behind a number beside those above that are no letters: `100 €`. Sorted by print. */
export declare const trailingSigns: readonly Sign[];
/** A bare `$`: the dollars that the press of their countries prints so. Pesos are left out, as English news from there counts in US dollars. */
export declare const dollar: Sign;
/** What stands before `$` and says whose it is, in capitals and without full stops, with the ISO 4217 codes, the usual one first; sorted. ISO codes count too (`AUD$`). */
export declare const dollarPrefixes: ReadonlyMap<string, readonly string[]>;
/** Prefixes that also stand a space before the sign (`HK $5 million`); the others are words or initials there. */
export declare const spacedPrefixes: ReadonlySet<string>;
