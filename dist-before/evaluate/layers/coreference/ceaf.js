import { at } from "../../../document/at.js";
import { greatestAssignment } from "./assignment.js";
import { membership, sharesOf } from "./cluster.js";
/**
 * The similarity of two sets of clusters by the entity-based CEAF (Luo 2005, his fourth similarity): clusters are
 * paired one to one for the greatest sum of `2 · shared / (size + size)`. Divided by the number of key clusters it is
 * recall, by that of response clusters precision.
 */
export function ceafeSimilarity(key, response) {
    const indexOf = membership(response);
    const shares = key.map((cluster) => sharesOf(cluster, indexOf));
    let total = 0;
    for (const part of connectedParts(shares)) {
        const columnOf = new Map(part.responses.map((index, column) => [index, column]));
        const rows = part.keys.map((index) => {
            const weights = new Map();
            for (const [other, shared] of at(shares, index)) {
                weights.set(columnOf.get(other) ?? -1, (2 * shared) / (at(key, index).size + at(response, other).size));
            }
            return weights;
        });
        total += greatestAssignment(rows, part.responses.length);
    }
    return total;
}
/** The parts are assigned one by one: in most data they are small, where the whole would be a table of thousands. */
function connectedParts(shares) {
    const holders = holdersOf(shares);
    const seen = new Set();
    const parts = [];
    shares.forEach(({ size }, first) => {
        if (size === 0 || seen.has(first))
            return;
        const part = partOf(first, shares, holders);
        for (const index of part.keys)
            seen.add(index);
        parts.push(part);
    });
    return parts;
}
/** For each response cluster, the key clusters that share a mention with it. */
function holdersOf(shares) {
    const holders = new Map();
    shares.forEach((shared, index) => {
        for (const other of shared.keys()) {
            const list = holders.get(other);
            if (list)
                list.push(index);
            else
                holders.set(other, [index]);
        }
    });
    return holders;
}
function partOf(first, shares, holders) {
    const keys = new Set([first]);
    const responses = new Set();
    // The set grows while it is walked: each key cluster brings those that share a response cluster with it.
    for (const index of keys) {
        for (const other of at(shares, index).keys()) {
            if (responses.has(other))
                continue;
            responses.add(other);
            for (const holder of holders.get(other) ?? [])
                keys.add(holder);
        }
    }
    return { keys: [...keys].sort(ascending), responses: [...responses].sort(ascending) };
}
const ascending = (a, b) => a - b;
//# sourceMappingURL=ceaf.js.map