import { cleanName, foldName } from "../document/namesakes.js";
export function newChain(type, known = null, entry = null) {
    return { type, known, entry, countryCandidates: [], names: [], mentions: [], roles: [], gender: null, home: null };
}
/** The chain's name with the most words; of those the commonest, then the earliest. */
export function fullestName(chain) {
    const first = chain.names[0] ?? "";
    if (chain.names.every((name) => name === first))
        return first;
    let best = "";
    let rank = -1;
    const counts = new Map();
    for (const name of chain.names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const [name, count] of counts) {
        const words = foldName(name).split(" ").length;
        if (words * 1000 + Math.min(count, 999) > rank) {
            best = name;
            rank = words * 1000 + Math.min(count, 999);
        }
    }
    return best;
}
/** Start of the chain's first mention. Mentions need not be sorted. */
export function firstStart({ mentions }) {
    let first = Number.POSITIVE_INFINITY;
    for (const { start } of mentions)
        if (start < first)
            first = start;
    return first;
}
/** Start of the chain's last mention before `offset`, or -1. Mentions need not be sorted. */
export function lastBefore(chain, offset) {
    let last = -1;
    for (const mention of chain.mentions)
        if (mention.start < offset && mention.start > last)
            last = mention.start;
    return last;
}
/** The chain last mentioned before `offset`; when none was, the one mentioned first after it. */
export function nearest(chains, offset) {
    let best = null;
    let rank = Number.NEGATIVE_INFINITY;
    for (const chain of chains) {
        const before = lastBefore(chain, offset);
        const score = before >= 0 ? before : -firstStart(chain) - 1;
        if (score <= rank)
            continue;
        best = chain;
        rank = score;
    }
    return best;
}
/** Words of a handle or hashtag: `JamesCleverly` and `James_Cleverly` give `James Cleverly`. */
export function handleWords(handle) {
    return cleanName(handle)
        .replaceAll(/(?<=\p{Ll})(?=\p{Lu})|_|(?<=\p{L})(?=\d)/gu, " ")
        .trim();
}
//# sourceMappingURL=chain.js.map