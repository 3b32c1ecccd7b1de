import { hashText } from "./hash.js";
import { ModelReader, ModelWriter } from "./model-file.js";
import { addShorts, pushNumber, shortsOf } from "./numbers.js";
const unknown = { cluster: -1, group: -1 };
const kind = "vocabulary";
/** The bytes of a vocabulary's file. Of words with the same hash the first counts. */
export function writeVocabulary({ words, clusterOf, groupOf }) {
    const clusters = new Map();
    words.forEach((word, index) => {
        const hash = hashText(word) >>> 0;
        if (!clusters.has(hash))
            clusters.set(hash, clusterOf[index] ?? 0);
    });
    const hashes = Uint32Array.from(clusters.keys()).sort();
    const writer = new ModelWriter(kind);
    const bytes = [];
    hashes.forEach((hash, index) => {
        pushNumber(bytes, hash - (hashes[index - 1] ?? 0));
    });
    const own = Uint16Array.from(hashes, (hash) => clusters.get(hash) ?? 0);
    writer.add("gaps", Uint8Array.from(bytes));
    addShorts(writer, "clusters", own);
    writer.add("groups", Uint8Array.from(groupOf));
    return writer.bytes();
}
/** Reads a vocabulary's file; `name` is the file's, for messages. Throws `ModelError` when it is none. */
export function readVocabulary(bytes, name) {
    const reader = new ModelReader(bytes, { name, kind });
    const groups = reader.section("groups");
    const total = reader.section("clusters, low").length;
    const clusters = shortsOf(reader, "clusters", total);
    const hashes = hashesIn(reader.section("gaps"), total);
    if (!hashes || !clusters)
        throw reader.error("it has not as many clusters as words");
    return {
        usageOf(word) {
            const place = placeOf(hashes, hashText(word) >>> 0);
            if (place < 0)
                return unknown;
            const cluster = clusters[place] ?? 0;
            return { cluster, group: groups[cluster] ?? -1 };
        },
    };
}
/** Adds the gaps up; null when they are not so many. */
function hashesIn(gaps, total) {
    const hashes = new Uint32Array(total);
    let at = 0;
    let last = 0;
    for (let index = 0; index < total; index++) {
        let factor = 1;
        let byte = gaps[at++] ?? 0;
        last += byte & 127;
        while (byte > 127 && at < gaps.length) {
            factor *= 128;
            byte = gaps[at++] ?? 0;
            last += (byte & 127) * factor;
        }
        hashes[index] = last;
    }
    return at === gaps.length ? hashes : null;
}
/** The place of a number in a sorted list, -1 when it is not there. */
function placeOf(sorted, wanted) {
    let low = 0;
    let high = sorted.length - 1;
    while (low <= high) {
        const middle = (low + high) >> 1;
        const found = sorted[middle] ?? 0;
        if (found === wanted)
            return middle;
        if (found < wanted)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
}
//# sourceMappingURL=vocabulary-file.js.map