/** The tree of a sentence that `words` has read. What hangs on a mark goes to the mark's head. */
export function rightParse({ heads, relations }, { length, token }, relationNames) {
    const numbers = new Map(relationNames.map((name, number) => [name, number]));
    const wordOf = new Map(Array.from({ length }, (_, word) => [token[word] ?? 0, word]));
    const own = new Int32Array(length);
    const labels = new Uint8Array(length);
    const children = Array.from({ length: length + 1 }, () => []);
    for (let word = 0; word < length; word++) {
        let above = heads[token[word] ?? 0] ?? -1;
        for (let steps = 0; above >= 0 && !wordOf.has(above) && steps < heads.length; steps++)
            above = heads[above] ?? -1;
        const head = wordOf.get(above) ?? length;
        own[word] = head;
        children[head]?.push(word);
        const relation = relations[token[word] ?? 0] ?? "dep";
        labels[word] = numbers.get(relation) ?? numbers.get(relation.split(":")[0] ?? "") ?? numbers.get("dep") ?? 0;
    }
    return { heads: own, children, labels };
}
/** The same tree when the sentence is read from its end. */
export function reversedParse({ heads, labels }) {
    const length = heads.length;
    const own = new Int32Array(length);
    const children = Array.from({ length: length + 1 }, () => []);
    for (let word = 0; word < length; word++) {
        const head = heads[length - 1 - word] ?? length;
        own[word] = head === length ? length : length - 1 - head;
        children[own[word] ?? 0]?.push(word);
    }
    return { heads: own, labels: labels.toReversed(), children };
}
//# sourceMappingURL=right-parse.js.map