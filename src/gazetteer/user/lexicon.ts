import { entityKeyOf, isValidOn, type LexiconEntry, namesOfEntry } from "../../document/lexicon.js";
import type { NameType } from "../../document/names.js";
import { cleanName, foldName } from "../../document/namesakes.js";
import { spellingOf } from "./spelling.js";
import { Trie } from "./trie.js";

/** The names a user knows, ready to be looked up. An entry outside of its days is never found. */
export interface Lexicon {
  readonly entries: readonly LexiconEntry[];
  /** What is added or forced, under its names. */
  readonly names: Trie<LexiconEntry>;
  /** Whether words are never a name of this type in an article of this day. */
  readonly isForbidden: (surface: string, type: NameType, day: string) => boolean;
  /**
   * The entry a name of this type, found by whatever means, stands for in an article of this day. Case, accents and dots
   * do not count, but where they alone tell two entries apart. An alias of several entities leads to none of them.
   */
  readonly entryOf: (surface: string, type: NameType, day: string) => LexiconEntry | null;
}

/** Makes a lexicon of entries that `parseLexicon` finds nothing wrong with. */
export function lexiconOf(entries: readonly LexiconEntry[]): Lexicon {
  const names = new Trie<LexiconEntry>();
  const byFold = new Map<string, LexiconEntry[]>();
  const forbidden = new Map<string, LexiconEntry[]>();
  for (const entry of entries) {
    for (const name of namesOfEntry(entry)) {
      if (entry.mode === "forbid") note(forbidden, spellingOf(name), entry);
      else {
        names.add(name, entry);
        note(byFold, foldOf(name, entry.type), entry);
      }
    }
  }
  return {
    entries,
    names,
    isForbidden(surface, type, day) {
      if (forbidden.size === 0) return false;
      const known = forbidden.get(spellingOf(surface)) ?? forbidden.get(spellingOf(cleanName(surface))) ?? [];
      return known.some((entry) => (entry.type === null || entry.type === type) && isValidOn(entry, day));
    },
    entryOf(surface, type, day) {
      const known = byFold.get(foldOf(surface, type))?.filter((entry) => isValidOn(entry, day));
      return known ? theOneMeant(known, surface) : null;
    },
  };
}

function note(index: Map<string, LexiconEntry[]>, key: string, entry: LexiconEntry): void {
  const list = index.get(key);
  if (!list) index.set(key, [entry]);
  else if (list.at(-1) !== entry) list.push(entry);
}

/** Accounts and hashtags keep their sign: `@acme` is not Acme. */
function foldOf(name: string, type: NameType | null): string {
  const folded = foldName(name);
  return `${type}/${/^[@#]/u.test(name) ? name[0] : ""}${folded}`;
}

/** Of entries with like names: those printed just so, then those that bear it as their own name. */
function theOneMeant(entries: readonly LexiconEntry[], surface: string): LexiconEntry | null {
  const spelling = spellingOf(surface);
  const readings = [
    entries.filter(({ name }) => spellingOf(name) === spelling),
    entries.filter((entry) => namesOfEntry(entry).some((name) => spellingOf(name) === spelling)),
    entries.filter(({ name }) => foldName(name) === foldName(surface)),
    entries,
  ];
  const [first, ...others] = readings.find((list) => list.length > 0) ?? [];
  const isAlone = first !== undefined && others.every((other) => entityKeyOf(other) === entityKeyOf(first));
  return isAlone ? first : null;
}
