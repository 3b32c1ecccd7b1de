import type { LexiconEntry } from "../document/lexicon.js";
import type { Name } from "../document/names.js";
import { cleanName } from "../document/namesakes.js";
import { surfaceOf } from "../document/span.js";
import type { EntryOf } from "./user-entries.js";

/** A name beside what is printed. */
export interface Printed {
  readonly name: Name;
  /** The text it covers. */
  readonly surface: string;
  /** The surface without brackets, quotation marks, possessive `'s` and the like (`cleanName`). */
  readonly printed: string;
  /** The entry of the user's lexicon it stands for, or null. */
  readonly entry: LexiconEntry | null;
}

/** The names of an article as printed, in the same order. */
export function printedNames(names: readonly Name[], text: string, entryOf: EntryOf = () => null): Printed[] {
  const cleaned = new Map<string, string>();
  return names.map((name) => {
    const surface = surfaceOf(text, name);
    const printed = cleaned.get(surface) ?? cleanName(surface);
    cleaned.set(surface, printed);
    return { name, surface, printed, entry: entryOf(name.form === "handle" ? surface : printed, name.type) };
  });
}
