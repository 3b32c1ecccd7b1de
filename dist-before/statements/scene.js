/** What the first rule that finds something makes of a cue; null when none does. */
export function firstReading(rules, scene, cue) {
    for (const { name, read } of rules) {
        const found = read(scene, cue);
        if (found)
            return { rule: name, found };
    }
    return null;
}
/** The characters of a range of items. */
export function spanOf(items, { from, to }) {
    return { start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
}
//# sourceMappingURL=scene.js.map