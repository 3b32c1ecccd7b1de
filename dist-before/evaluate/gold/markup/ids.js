/** The prefixes of ids that need not be written: the first date of the text is `t1`. */
export const idPrefixes = { entities: "e", dates: "t", money: "m", statements: "s", events: "v" };
/** Gives out ids for what has none: `(prefix)` to the prefix and the lowest number not taken, as `t1`, `t2`, … */
export function freshIds(taken) {
    const used = new Set(taken);
    const counts = new Map();
    return (prefix) => {
        let count = counts.get(prefix) ?? 0;
        do
            count++;
        while (used.has(prefix + count));
        counts.set(prefix, count);
        return prefix + count;
    };
}
//# sourceMappingURL=ids.js.map