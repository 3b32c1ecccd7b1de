import { numberWords, scaleLetters, scaleWords } from "./scales.js";

/** The value of digits (`1,200.5`) or of number words (`half a`); NaN for anything else. */
function numberValue(number: string): number {
  const words = numberWords.get(number.toLowerCase());
  return words ?? Number(number.replaceAll(",", ""));
}

/** What a multiplier as printed (` million`, `-million`, `bn`, `K`) multiplies by; 1 for none. */
export function factorOf(scale: string | undefined): number {
  if (!scale) return 1;
  const key = scale
    .toLowerCase()
    .replaceAll(/[\s\u00a0-]+/gu, " ")
    .trim();
  return scaleWords.get(key) ?? scaleLetters.get(key) ?? 1;
}

/** A product without the noise of binary fractions: 29.3 billion is 29300000000. */
function product(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12));
}

/** The amount of a match in units of its currency, and the upper end of a range under one sign (`$2-3 million`). */
export function amountOf(
  groups: { readonly number?: string | undefined; readonly upper?: string | undefined },
  factor: number,
): { readonly amount: number; readonly upTo?: number } {
  const amount = product(numberValue(groups.number ?? ""), factor);
  return groups.upper ? { amount, upTo: product(numberValue(groups.upper), factor) } : { amount };
}
