/**
 * Where clusters differ: a gold cluster the prediction has in pieces is `split`, one error for each piece but the
 * largest; a predicted cluster that holds several things is `mixed`, one error for each but that with most mentions.
 * An error shows the first mention of its piece.
 */
export function clusterErrors(mentions) {
    const split = [...groupedBy(mentions, "gold").values()].flatMap((cluster) => pieces("split", cluster, "predicted"));
    const mixed = [...groupedBy(mentions, "predicted").values()].flatMap((cluster) => pieces("mixed", cluster, "gold"));
    return [...split, ...mixed];
}
/** Mentions by what they stand for on one side, in order of first mention. */
export function groupedBy(mentions, side) {
    const groups = new Map();
    for (const mention of mentions) {
        const group = groups.get(mention[side]);
        if (group)
            group.push(mention);
        else
            groups.set(mention[side], [mention]);
    }
    return groups;
}
function pieces(kind, cluster, side) {
    const parts = [...groupedBy(cluster, side).values()].sort((a, b) => b.length - a.length);
    return parts.slice(1).flatMap(([first]) => (first ? [{ kind, ...first }] : []));
}
//# sourceMappingURL=cluster-errors.js.map