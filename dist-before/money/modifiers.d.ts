import type { MoneyModifier } from "../document/money.js";
/** The modifier of the amount that stands at `start` … `end`, or null. Looks at the words next to it only. */
export declare function modifierOf(text: string, start: number, end: number): MoneyModifier | null;
