import type { Found, MoneyRule } from "./rule.js";
type Match = Omit<Found, "countryOf">;
/**
 * Everything in a paragraph that has the form of a rule, left to right; offsets count from the paragraph's start. No
 * pattern matches nothing.
 */
export declare function matchesOf({ pattern, anchor, hint }: MoneyRule, text: string): Match[];
export {};
