/** Brackets further apart, in tokens, are no pair: one of them was never closed, or stands behind the number of a list. */
const longestAside = 80;
/** The bracket a closing one closes. */
const openingOf = new Map([
    [")", "("],
    ["]", "["],
]);
/** Brackets open after each token of a paragraph; one that nothing closes counts for nothing. Empty when there are none. */
export function bracketDepth(tokens) {
    const pairs = bracketPairs(tokens);
    if (pairs.length === 0)
        return [];
    const change = new Array(tokens.length).fill(0);
    for (const [from, to] of pairs) {
        change[from] = 1;
        change[to] = -1;
    }
    let depth = 0;
    return change.map((step) => (depth += step));
}
/** Indices of the opening and the closing bracket of each pair. */
function bracketPairs(tokens) {
    const pairs = [];
    const open = new Map([...openingOf.values()].map((bracket) => [bracket, []]));
    for (const [index, { lower }] of tokens.entries()) {
        open.get(lower)?.push(index);
        const from = open.get(openingOf.get(lower) ?? "")?.pop();
        if (from !== undefined && index - from <= longestAside)
            pairs.push([from, index]);
    }
    return pairs;
}
//# sourceMappingURL=brackets.js.map