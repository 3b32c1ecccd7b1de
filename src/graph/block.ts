import { romanizationKey } from "../document/namesakes.js";
import { judge, weakScore } from "./comparators.js";
import { linksInBlocks } from "./links.js";
import type { Link } from "./partition.js";
import type { Profile } from "./profile.js";
import type { Rows, Store } from "./store.js";

/**
 * The evidence worth weighing: profiles of one type that share a block key (a name in one romanization, a family name, an
 * acronym, an alias, an entry of the gazetteer) are compared, each pair once.
 */
export function profileLinks(profiles: Rows<Profile>, store: Store): Rows<Link> {
  return linksInBlocks(profiles, store, {
    keysOf: blockKeys,
    judge: (a, b) => {
      const judged = judge(a, b);
      return judged.score >= weakScore ? judged : null;
    },
  });
}

function blockKeys({ type, person, known, core, folded, acronym, aliases }: Profile): string[] {
  const keys = person
    ? familyKeys(person.family)
    : [`name/${romanized(folded)}`, `core/${core}`, `acronym/${acronym}`, `known/${known?.key}`];
  const absent = (key: string) => key.endsWith("/null") || key.endsWith("/undefined") || key.endsWith("/");
  const all = [...keys, ...[...aliases].map((alias) => `alias/${alias}`)];
  return [...new Set(all.filter((key) => !absent(key)).map((key) => `${type}/${key}`))];
}

function romanized(folded: string): string {
  return folded.split(" ").map(romanizationKey).join(" ");
}

/** Two keys: the romanization, and its consonants when there are enough of them to mean something. */
function familyKeys(family: string): string[] {
  const key = romanized(family);
  const consonants = key.replaceAll(/[aeiou ]/gu, "").replaceAll("g", "h");
  return consonants.length > 2 ? [`family/${key}`, `consonants/${consonants}`] : [`family/${key}`];
}
