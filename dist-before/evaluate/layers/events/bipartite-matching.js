/**
 * The size of a maximum matching: the most pairs that can be formed of a left and a right item that fit, each item in
 * one pair at most. By augmenting paths; takes time in proportion to left² · right.
 */
export function maximumMatching(left, right, fits) {
    const partnerOf = new Map();
    const findPartner = (item, tried) => right.some((candidate, index) => {
        if (tried.has(index) || !fits(item, candidate))
            return false;
        tried.add(index);
        const rival = partnerOf.get(index);
        if (rival !== undefined && !findPartner(rival, tried))
            return false;
        partnerOf.set(index, item);
        return true;
    });
    return left.filter((item) => findPartner(item, new Set())).length;
}
//# sourceMappingURL=bipartite-matching.js.map