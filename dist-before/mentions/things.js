import { nearest, newChain } from "./chain.js";
import { completedNames } from "./ellipsis.js";
import { identify } from "./identify.js";
import { shorteningOf, thingOf } from "./shortening.js";
/** Chains a name is compared with: an article that names more things of one type is a list, not a story. */
const chainLimit = 300;
/** Links names of one type (places, organizations, nationalities, other things) into chains. Names must be sorted. */
export function linkThings(names, context) {
    const completed = completedNames(names, context.text);
    const identities = new Map();
    const chains = new Map();
    for (const printed of names) {
        const { name, surface } = printed;
        const whole = completed.get(name);
        const known = whole === undefined ? identities.get(surface) : undefined;
        const identity = known ?? identify(printed, whole, context);
        if (whole === undefined)
            identities.set(surface, identity);
        const chain = chains.get(identity.key) ?? newChain(name.type, identity.known, identity.entry);
        chains.set(identity.key, chain);
        chain.names.push(identity.printed);
        chain.mentions.push({ start: name.start, end: name.end, form: name.form, type: name.type, rule: identity.rule });
    }
    return joinShortened([...chains.values()], context);
}
/** Joins each chain that is only a shortened name of another (acronym, part, other word order) to that other. */
function joinShortened(chains, context) {
    // Two things the gazetteer knows are never one.
    if (chains.length < 2 || chains.every(({ known }) => known !== null))
        return [...chains];
    const things = chains.slice(0, chainLimit).map((chain) => thingOf(chain, context));
    const joined = new Map();
    const byLength = [...things].sort((a, b) => a.words.length - b.words.length || b.start - a.start);
    for (const thing of byLength) {
        // A name of the user's is whole as it stands: `Acme` is not short for Acme Foundation.
        const found = thing.chain.entry ? null : longerName(thing, things, context);
        if (!found)
            continue;
        const target = rootOf(found.chain, joined);
        if (target === thing.chain)
            continue;
        joined.set(thing.chain, target);
        merge(thing.chain, target, found.rule);
    }
    return chains.filter((chain) => !joined.has(chain));
}
function rootOf(chain, joined) {
    let root = chain;
    for (let next = joined.get(root); next; next = joined.get(root))
        root = next;
    return root;
}
function longerName(short, things, context) {
    let best = null;
    let chains = [];
    for (const long of things) {
        const found = long === short ? null : shorteningOf(short, long, context);
        if (!found || (best && found.rank < best.rank))
            continue;
        if (!best || found.rank > best.rank)
            chains = [];
        best = found;
        chains.push(long.chain);
    }
    const chain = nearest(chains, short.start);
    return best && chain ? { chain, rule: best.rule } : null;
}
function merge(from, to, rule) {
    // One by one: a call takes no more arguments than the stack holds, and an article may name one thing 200,000 times.
    for (const name of from.names)
        to.names.push(name);
    for (const mention of from.mentions)
        to.mentions.push({ ...mention, rule });
}
//# sourceMappingURL=things.js.map