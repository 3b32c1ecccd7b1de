import type { MoneyModifier } from "../document/money.js";
import type { Documented } from "../document/rule.js";
import type { Span } from "../document/span.js";

/** What a rule reads off a match, before the article settles an ambiguous currency. */
export interface Draft extends Span {
  /** In units of the currency; null when only a magnitude is said (`billions of dollars`). */
  readonly amount: number | null;
  /** The upper end of `$2-3 million`, whose lower end is `amount`. */
  readonly upTo?: number;
  /** What the sign or word may mean, the one meant without other evidence first. */
  readonly currencies: readonly string[];
  /** Without evidence the currency stays open. */
  readonly isOpen?: boolean;
  /** The reading counts only in an article about a country with this currency. */
  readonly needsCountry?: boolean;
  readonly modifier?: MoneyModifier;
}

/** The named groups of a match and where it stands in the text. */
export interface Found extends Span {
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** The currency of the country or nationality a word names, or null: `Swiss` is CHF. */
  readonly currencyOf: (owner: string) => string | null;
}

/** A way of writing an amount. */
export interface MoneyRule extends Documented {
  /** Bounded in every repetition; flags `gu`, plus `i` where case does not matter. */
  readonly pattern: RegExp;
  /** The amount, or null when a closer look says that it is none. */
  readonly read: (found: Found) => Draft | null;
}
