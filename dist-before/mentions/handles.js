import { entityKeyOf } from "../document/lexicon.js";
import { cleanName } from "../document/namesakes.js";
import { surfaceOf } from "../document/span.js";
import { handleWords, newChain } from "./chain.js";
import { ownerIndex } from "./owner-index.js";
import { tweetAuthors } from "./tweet-authors.js";
import { giveEntry } from "./user-entries.js";
/**
 * Gives each person's handle to a chain: by the user's lexicon, by the tweet whose account it is, by the name it spells (`@JamesCleverly`), or by the
 * surname it ends in (`@SecBlinken`) when one person of the article bears it; else the account is a chain of its own.
 */
export function linkHandles(handles, chains, source) {
    const owners = accountOwners(chains, source);
    const index = ownerIndex(chains);
    const known = new Set(chains);
    for (const { name, surface, printed, entry } of handles) {
        const { start, end, type } = name;
        const key = printed.toLowerCase();
        const owner = owners.get(key) ?? index.ownerOf(handleWords(surface));
        const chain = (entry ? chainOf(entry, chains, owner) : owner) ?? newChain(type);
        giveEntry(chain, entry, source.gazetteer);
        owners.set(key, chain);
        if (chain.names.length === 0)
            chain.names.push(surface);
        chain.mentions.push({ start, end, form: "handle", type, rule: "handle-of-person" });
        if (known.has(chain))
            continue;
        known.add(chain);
        chains.push(chain);
        index.add(chain);
    }
}
/** The person named as the author of a tweet, by the account in lower case. */
function accountOwners(chains, { text, tweets }) {
    const authors = tweetAuthors(chains, tweets);
    const owners = new Map();
    for (const tweet of tweets) {
        const author = authors.get(tweet);
        if (author)
            owners.set(cleanName(surfaceOf(text, tweet.handle)).toLowerCase(), author);
    }
    return owners;
}
/** The chain of an entry; else the one that seems to own the account, if it is that of no other entry. */
function chainOf(entry, chains, owner) {
    const own = chains.find((chain) => chain.entry && entityKeyOf(chain.entry) === entityKeyOf(entry));
    return own ?? (owner?.entry ? null : owner);
}
//# sourceMappingURL=handles.js.map