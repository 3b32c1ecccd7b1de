import type { Tweet } from "../document/article.js";
import { entityKeyOf, type LexiconEntry } from "../document/lexicon.js";
import { cleanName, foldName, personName, personNamesAlike } from "../document/namesakes.js";
import { covers, surfaceOf } from "../document/span.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import { type Chain, fullestName, handleWords, newChain } from "./chain.js";
import type { Printed } from "./printed.js";
import { giveEntry } from "./user-entries.js";

/**
 * Gives each person's handle to a chain: by the user's lexicon, by the tweet whose account it is, by the name it spells (`@JamesCleverly`), or by the
 * surname it ends in (`@SecBlinken`) when one person of the article bears it; else the account is a chain of its own.
 */
export function linkHandles(handles: readonly Printed[], chains: Chain[], source: HandleSource): void {
  const owners = new Map<string, Chain>();
  for (const tweet of source.tweets) {
    const owner = chains.find((chain) => chain.mentions.some((mention) => covers(tweet.author, mention)));
    if (owner) owners.set(cleanName(surfaceOf(source.text, tweet.handle)).toLowerCase(), owner);
  }
  for (const { name, surface, printed, entry } of handles) {
    const { start, end, type } = name;
    const key = printed.toLowerCase();
    const owner = owners.get(key) ?? ownerByName(handleWords(surface), chains);
    const chain = (entry ? chainOf(entry, chains, owner) : owner) ?? newChain(type);
    giveEntry(chain, entry, source.gazetteer);
    if (!chains.includes(chain)) chains.push(chain);
    owners.set(key, chain);
    if (chain.names.length === 0) chain.names.push(surface);
    chain.mentions.push({ start, end, form: "handle", type, rule: "handle-of-person" });
  }
}

export interface HandleSource {
  readonly text: string;
  readonly gazetteer: Gazetteer;
  readonly tweets: readonly Tweet[];
}

/** The chain of an entry; else the one that seems to own the account, if it is that of no other entry. */
function chainOf(entry: LexiconEntry, chains: readonly Chain[], owner: Chain | null): Chain | null {
  const own = chains.find((chain) => chain.entry && entityKeyOf(chain.entry) === entityKeyOf(entry));
  return own ?? (owner?.entry ? null : owner);
}

function ownerByName(words: string, chains: readonly Chain[]): Chain | null {
  const byName = chains.filter((chain) => personNamesAlike(words, fullestName(chain)) >= 0.7);
  if (byName[0]) return byName[0];
  const joined = foldName(words).replaceAll(" ", "");
  const byFamily = chains.filter((chain) => {
    const family = personName(fullestName(chain)).family.replaceAll(" ", "");
    return family.length >= 4 && joined.endsWith(family);
  });
  return byFamily.length === 1 ? (byFamily[0] ?? null) : null;
}
