/** From each mention to the index of its cluster; of a mention in several clusters, the last counts. */
export function membership(clusters) {
    const indexOf = new Map();
    clusters.forEach((cluster, index) => {
        for (const mention of cluster)
            indexOf.set(mention, index);
    });
    return indexOf;
}
/**
 * How many mentions of a cluster lie in each cluster of the other side, by index; mentions missing there are left out.
 */
export function sharesOf(cluster, other) {
    const shares = new Map();
    for (const mention of cluster) {
        const index = other.get(mention);
        if (index !== undefined)
            shares.set(index, (shares.get(index) ?? 0) + 1);
    }
    return shares;
}
//# sourceMappingURL=cluster.js.map