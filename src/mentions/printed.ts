import type { Name } from "../document/names.js";
import { cleanName } from "../document/namesakes.js";
import { surfaceOf } from "../document/span.js";

/** A name beside what is printed. */
export interface Printed {
  readonly name: Name;
  /** The text it covers. */
  readonly surface: string;
  /** The surface without brackets, quotation marks, possessive `'s` and the like (`cleanName`). */
  readonly printed: string;
}

/** The names of an article as printed, in the same order. */
export function printedNames(names: readonly Name[], text: string): Printed[] {
  const cleaned = new Map<string, string>();
  return names.map((name) => {
    const surface = surfaceOf(text, name);
    const printed = cleaned.get(surface) ?? cleanName(surface);
    cleaned.set(surface, printed);
    return { name, surface, printed };
  });
}
