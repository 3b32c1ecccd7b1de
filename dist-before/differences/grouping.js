/** Items by a key that several may have, or by each of several keys; keys and items in the order given. */
export function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        for (const key of [keyOf(item)].flat()) {
            const group = groups.get(key);
            if (group)
                group.push(item);
            else
                groups.set(key, [item]);
        }
    }
    return groups;
}
//# sourceMappingURL=grouping.js.map