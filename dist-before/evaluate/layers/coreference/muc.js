import { membership, sharesOf } from "./cluster.js";
/**
 * MUC recall (Vilain et al. 1995): of the links that hold each key cluster together, how many the response has. A
 * mention the response lacks is a part of its own. With the two sides exchanged it is precision.
 */
export function mucRecall(key, response) {
    const indexOf = membership(response);
    let numerator = 0;
    let denominator = 0;
    for (const cluster of key) {
        const shares = sharesOf(cluster, indexOf);
        let found = 0;
        for (const share of shares.values())
            found += share;
        // A cluster in n parts keeps size - n of its size - 1 links.
        numerator += found - shares.size;
        denominator += cluster.size - 1;
    }
    return { numerator, denominator };
}
//# sourceMappingURL=muc.js.map