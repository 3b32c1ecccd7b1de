import type { MoneyModifier } from "../document/money.js";
import type { Documented } from "../document/rule.js";
import type { Span } from "../document/span.js";
import type { Meaning } from "./lexicon.js";
/** What a rule reads off a match, before the article settles an ambiguous currency. */
export interface Draft extends Span, Meaning {
    /** In units of the currency; null when only a magnitude is said (`billions of dollars`). */
    readonly amount: number | null;
    /** The upper end of `$2-3 million`, whose lower end is `amount`. */
    readonly upTo?: number;
    /** The reading counts only in an article about a country with this currency. */
    readonly needsCountry?: boolean;
    /** The reading counts only beside a word of paying. */
    readonly needsPaying?: boolean;
    readonly modifier?: MoneyModifier;
}
/** The named groups of a match and where it stands in the text. */
export interface Found extends Span {
    readonly groups: Readonly<Record<string, string | undefined>>;
    /** The text of the match. */
    readonly printed: string;
    /** Up to 40 characters before and behind the match. */
    readonly before: string;
    readonly after: string;
    /** ISO 3166-1 alpha-3 of the country, city or nationality a word names, or null: `Swiss` is CHE. */
    readonly countryOf: (name: string) => string | null;
}
/** A way of writing an amount. */
export interface MoneyRule extends Documented {
    /** Bounded in every repetition; flags `gu`. */
    readonly pattern: RegExp;
    /** What every amount of this rule holds, cheap to look for (flags `gu`): only the text around it is read. */
    readonly anchor?: RegExp;
    /** What no amount of this rule is without, cheaper to look for than the pattern (flag `u` alone). */
    readonly hint?: RegExp;
    /** The amount, or null when a closer look says that it is none. */
    readonly read: (found: Found) => Draft | null;
}
