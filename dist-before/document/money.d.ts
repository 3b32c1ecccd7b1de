import type { Span } from "./span.js";
export declare const moneyModifiers: readonly ["more_than", "less_than", "up_to", "at_least", "about"];
export type MoneyModifier = (typeof moneyModifiers)[number];
/** An amount of money. The span holds number, multiplier and currency, not the modifier (`more than`). */
export interface Money extends Span {
    /** In units of the currency; null for a range, and where no number is said (`billions of dollars`). */
    readonly amount: number | null;
    /** Ends of a range, both included; null when it is no range. */
    readonly amountMin: number | null;
    readonly amountMax: number | null;
    /** ISO 4217; null while a bare sign is ambiguous. */
    readonly currency: string | null;
    /** What an ambiguous sign may mean, sorted; empty when settled. */
    readonly currencyCandidates: readonly string[];
    readonly modifier: MoneyModifier | null;
    readonly rule: string;
    readonly confidence: number | null;
}
