import { at } from "../document/at.js";
import { grouped } from "./grouping.js";
/**
 * Matches rows of A with rows of B, each at most once: pass by pass, and in a pass the nearest first, ties in the
 * order of A, then of B.
 */
export function pairUp(a, b, passes) {
    const partnerOf = identical(a, b);
    const taken = new Set(partnerOf.values());
    for (const pass of passes) {
        const freeA = [...a.keys()].filter((index) => !partnerOf.has(index));
        const freeB = [...b.keys()].filter((index) => !taken.has(index));
        if (freeA.length === 0 || freeB.length === 0)
            break;
        for (const { indexA, indexB } of candidates([a, freeA], [b, freeB], pass)) {
            if (partnerOf.has(indexA) || taken.has(indexB))
                continue;
            partnerOf.set(indexA, indexB);
            taken.add(indexB);
        }
    }
    return {
        both: [...partnerOf].sort(([one], [other]) => one - other).map(([one, other]) => [at(a, one), at(b, other)]),
        onlyA: a.filter((_, index) => !partnerOf.has(index)),
        onlyB: b.filter((_, index) => !taken.has(index)),
    };
}
/** Rows that are one and the same object match, whatever their passes: readers keep one copy of equal rows. */
function identical(a, b) {
    const places = new Map(b.map((row, index) => [row, index]));
    return new Map(a.flatMap((row, index) => {
        const place = places.get(row);
        return place === undefined ? [] : [[index, place]];
    }));
}
function candidates([a, freeA], [b, freeB], pass) {
    const inBucket = grouped(freeB, (index) => pass.buckets(at(b, index)));
    const found = [];
    for (const indexA of freeA) {
        for (const indexB of pass.buckets(at(a, indexA)).flatMap((bucket) => inBucket.get(bucket) ?? [])) {
            const distance = pass.distance(at(a, indexA), at(b, indexB));
            if (distance !== null)
                found.push({ indexA, indexB, distance });
        }
    }
    return found.sort((x, y) => x.distance - y.distance || x.indexA - y.indexA || x.indexB - y.indexB);
}
/** Rows match that have the same key; none does whose key is null. */
export function sameKey(key) {
    return { buckets: (row) => [key(row) ?? []].flat(), distance: () => 0 };
}
/** Rows match that cover the same characters. */
export const sameSpan = sameKey(spanKey);
/** The characters a row covers, to compare by. */
export function spanKey({ char_start, char_end }) {
    return `${char_start}-${char_end}`;
}
/** Characters of a block: rows that overlap share at least one block. */
const blockLength = 256;
/** Rows match that share a character and are alike; the nearer both ends, the better. */
export function overlapping(alike = () => true) {
    return {
        buckets: ({ char_start, char_end }) => {
            const first = Math.floor(char_start / blockLength);
            const last = Math.floor(Math.max(char_start, char_end - 1) / blockLength);
            return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
        },
        distance: (a, b) => {
            if (a.char_start >= b.char_end || b.char_start >= a.char_end || !alike(a, b))
                return null;
            return Math.abs(a.char_start - b.char_start) + Math.abs(a.char_end - b.char_end);
        },
    };
}
//# sourceMappingURL=pairing.js.map