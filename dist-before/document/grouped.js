/** Items by a key of theirs: keys in the order of their first items, items in their order. */
export function groupedBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const own = key(item);
        const group = groups.get(own);
        if (group)
            group.push(item);
        else
            groups.set(own, [item]);
    }
    return groups;
}
//# sourceMappingURL=grouped.js.map