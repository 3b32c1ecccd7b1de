import { membership, sharesOf } from "./cluster.js";
/**
 * B-cubed recall (Bagga and Baldwin 1998): for each key mention, the share of its cluster that its response cluster
 * holds too, summed over the mentions. With the two sides exchanged it is precision.
 */
export function bCubedRecall(key, response) {
    const indexOf = membership(response);
    let numerator = 0;
    let denominator = 0;
    for (const cluster of key) {
        let squares = 0;
        for (const share of sharesOf(cluster, indexOf).values())
            squares += share * share;
        numerator += squares / cluster.size;
        denominator += cluster.size;
    }
    return { numerator, denominator };
}
//# sourceMappingURL=b-cubed.js.map