import { byCodeUnit } from "./order.js";
/**
 * Finds what corresponds. `members` has the ids `[of A, of B]` that each matched member points at. An id belongs to the
 * one of the other run with which it shares most members (then the one of the same id, then the first by id), so
 * that a single member that moved from one to another does not make the two one. Ids without any matched member
 * correspond when they are the same in both runs.
 */
export function correspondenceOf(members, ids) {
    const [fromA, fromB] = [new Map(), new Map()];
    for (const [a, b] of members) {
        count(fromA, a, b);
        count(fromB, b, a);
    }
    const sets = disjointSets();
    for (const [a, others] of fromA)
        sets.unite(`a ${a}`, `b ${mostShared(a, others)}`);
    for (const [b, others] of fromB)
        sets.unite(`b ${b}`, `a ${mostShared(b, others)}`);
    const inB = new Set(ids.b);
    for (const id of ids.a)
        if (inB.has(id) && !fromA.has(id) && !fromB.has(id))
            sets.unite(`a ${id}`, `b ${id}`);
    const groups = sets.all().map((nodes) => ({ a: idsOf("a ", nodes), b: idsOf("b ", nodes) }));
    const keysA = new Map(groups.flatMap(({ a }, index) => a.map((id) => [id, `both ${index}`])));
    const keysB = new Map(groups.flatMap(({ b }, index) => b.map((id) => [id, `both ${index}`])));
    return {
        keyOfA: (id) => keysA.get(id) ?? `a ${id}`,
        keyOfB: (id) => keysB.get(id) ?? `b ${id}`,
        groups,
        shared: (a, b) => fromA.get(a)?.get(b) ?? 0,
    };
}
function count(counts, id, other) {
    const others = counts.get(id) ?? new Map();
    others.set(other, (others.get(other) ?? 0) + 1);
    counts.set(id, others);
}
function mostShared(id, others) {
    const [best] = [...others].sort(([one, times], [other, otherTimes]) => otherTimes - times || Number(other === id) - Number(one === id) || byCodeUnit(one, other));
    return best?.[0] ?? id;
}
function idsOf(prefix, nodes) {
    return nodes.flatMap((node) => (node.startsWith(prefix) ? node.slice(prefix.length) : [])).sort(byCodeUnit);
}
/** Sets of names that share none; a name nobody has united is a set of its own. */
function disjointSets() {
    const parentOf = new Map();
    const find = (name) => {
        let root = name;
        for (let parent = parentOf.get(root); parent !== undefined; parent = parentOf.get(root))
            root = parent;
        // The next search for this name is one step long.
        if (root !== name)
            parentOf.set(name, root);
        return root;
    };
    return {
        /** The root of the united set is the first of its names, so that keys do not depend on the order of uniting. */
        unite(one, other) {
            const [first = one, second = other] = [find(one), find(other)].sort(byCodeUnit);
            if (first !== second)
                parentOf.set(second, first);
        },
        all() {
            const sets = new Map();
            for (const name of parentOf.keys()) {
                const root = find(name);
                const set = sets.get(root);
                if (set)
                    set.push(name);
                else
                    sets.set(root, [root, name]);
            }
            return [...sets].sort(([one], [other]) => byCodeUnit(one, other)).map(([, names]) => names);
        },
    };
}
//# sourceMappingURL=correspondence.js.map