import { at } from "../document/at.js";
import { each, groupsOf, orderKey } from "./store.js";
/** Compares the items of a list that share a block, each pair once, the one of smaller index first. */
export function linksInBlocks(items, store, blocking) {
    const blocks = store.sorter();
    for (let index = 0; index < items.size; index++) {
        const keys = blocking.keysOf(items.get(index));
        for (const key of keys)
            blocks.add(key, { index, keys });
    }
    const links = store.shelf();
    for (const [key, entries] of groupsOf(blocks.sorted())) {
        if (entries.length < 2)
            continue;
        const block = entries.map(({ index, keys }) => ({ index, keys: new Set(keys), item: items.get(index) }));
        block.forEach((one, position) => {
            for (let other = position + 1; other < block.length; other++) {
                const link = linkOf(one, at(block, other), { key, blocking });
                if (link)
                    links.push(link);
            }
        });
    }
    return links;
}
/** Two items that share several blocks are compared in the first of them. */
function linkOf(one, other, { key, blocking }) {
    const { counts = () => true, judge } = blocking;
    if (!counts(key, one.item, other.item))
        return null;
    for (const shared of one.keys) {
        if (shared < key && other.keys.has(shared) && counts(shared, one.item, other.item))
            return null;
    }
    const judged = judge(one.item, other.item);
    return judged && { first: one.index, second: other.index, ...judged };
}
/** Splits `size` things into the components that links make of them. What is in two components was never compared. */
export function* componentsOf(size, links, store) {
    const roots = rootsOf(size, links);
    const gathered = store.sorter();
    for (const link of each(links)) {
        gathered.add(orderKey(roots[link.first] ?? 0), link);
    }
    const isLinked = new Uint8Array(size);
    for (const [, group] of groupsOf(gathered.sorted())) {
        const members = [...new Set(group.flatMap(({ first, second }) => [first, second]))].sort((a, b) => a - b);
        const positions = new Map(members.map((member, position) => [member, position]));
        const positionOf = (member) => positions.get(member) ?? -1;
        for (const member of members)
            isLinked[member] = 1;
        yield {
            members,
            links: group.map(({ first, second, ...link }) => ({
                ...link,
                first: positionOf(first),
                second: positionOf(second),
            })),
        };
    }
    for (let index = 0; index < size; index++)
        if (!isLinked[index])
            yield { members: [index], links: [] };
}
/** For each thing, one thing of its component, the same for all of them: union-find with halved paths. */
function rootsOf(size, links) {
    const parents = Uint32Array.from({ length: size }, (_, index) => index);
    const rootOf = (index) => {
        let node = index;
        for (let parent = parents[node] ?? node; parent !== node; parent = parents[node] ?? node) {
            parents[node] = parents[parent] ?? parent;
            node = parents[node] ?? node;
        }
        return node;
    };
    for (const { first, second } of each(links)) {
        parents[rootOf(first)] = rootOf(second);
    }
    return parents.map((_, index) => rootOf(index));
}
/** A cluster of a component with the indices its members have outside. */
export function outside({ members }, cluster) {
    return { ...cluster, members: cluster.members.map((position) => at(members, position)) };
}
//# sourceMappingURL=links.js.map