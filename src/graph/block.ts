import { romanizationKey } from "../document/namesakes.js";
import type { Profile } from "./profile.js";

/** A pair of profiles that may be one entity, as indices, the smaller first. */
export type Pair = readonly [number, number];

/**
 * The pairs worth comparing: profiles of one type that share a block key (a name in one romanization, a family name, an
 * acronym, an alias, an entry of the gazetteer). Each pair comes once.
 */
export function candidatePairs(profiles: readonly Profile[]): Pair[] {
  const blocks = new Map<string, number[]>();
  profiles.forEach((profile, index) => {
    for (const key of blockKeys(profile)) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  });
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  for (const block of blocks.values()) {
    block.forEach((first, position) => {
      for (const second of block.slice(position + 1)) {
        const key = first * profiles.length + second;
        if (seen.has(key)) continue;
        seen.add(key);
        pairs.push([first, second]);
      }
    });
  }
  return pairs;
}

function blockKeys({ type, person, known, core, folded, acronym, aliases }: Profile): Set<string> {
  const keys = person
    ? familyKeys(person.family)
    : [`name/${romanized(folded)}`, `core/${core}`, `acronym/${acronym}`, `known/${known?.key}`];
  const absent = (key: string) => key.endsWith("/null") || key.endsWith("/undefined") || key.endsWith("/");
  const all = [...keys, ...[...aliases].map((alias) => `alias/${alias}`)];
  return new Set(all.filter((key) => !absent(key)).map((key) => `${type}/${key}`));
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
