import { at } from "../document/at.js";
/** Orders links: the strongest first, then by index. */
export function byScore(a, b) {
    return b.score - a.score || a.first - b.first || a.second - b.second;
}
/** Sets of indices that can be joined but never split: a union-find that lists its sets in a fixed order. */
export class Partition {
    #clusterOf;
    #members;
    #reasons = new Map();
    #areApart;
    /** Starts with `size` sets of one. Sets are never joined when `areApart` holds for a member of each. */
    constructor(size, areApart) {
        this.#clusterOf = Array.from({ length: size }, (_, index) => index);
        this.#members = new Map(this.#clusterOf.map((index) => [index, [index]]));
        this.#areApart = areApart;
    }
    /** The smallest member of the set that holds an index. */
    clusterOf(index) {
        return at(this.#clusterOf, index);
    }
    /** The members of a set named by its smallest one. */
    membersOf(cluster) {
        return this.#members.get(cluster) ?? [];
    }
    /** Whether `areApart` holds for any member of one set and any of the other. */
    apart(a, b) {
        return this.membersOf(a).some((one) => this.membersOf(b).some((other) => this.#areApart(one, other)));
    }
    /** Joins the sets of a link's two sides, unless they are apart. */
    unite({ first, second, reasons }) {
        const [one, other] = [this.clusterOf(first), this.clusterOf(second)];
        const [keep, drop] = [Math.min(one, other), Math.max(one, other)];
        if (keep !== drop) {
            if (this.apart(keep, drop))
                return;
            for (const member of this.membersOf(drop))
                this.#clusterOf[member] = keep;
            this.#members.set(keep, [...this.membersOf(keep), ...this.membersOf(drop)]);
            this.#members.delete(drop);
        }
        this.#reasons.set(keep, new Set([...this.#reasonsOf(keep), ...this.#reasonsOf(drop), ...reasons]));
    }
    /** The sets in the order of their smallest members. */
    list() {
        return [...this.#members.keys()]
            .sort((a, b) => a - b)
            .map((cluster) => ({
            members: this.membersOf(cluster).toSorted((a, b) => a - b),
            reasons: this.#reasonsOf(cluster).sort(),
        }));
    }
    #reasonsOf(cluster) {
        return [...(this.#reasons.get(cluster) ?? [])];
    }
}
//# sourceMappingURL=partition.js.map