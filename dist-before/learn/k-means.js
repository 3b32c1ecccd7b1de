import { randomFrom, shuffled } from "./random.js";
/**
 * Groups points by k-means (Lloyd 1982), which starts from points drawn by `seed`. Gives the cluster of each point,
 * from 0 to `clusters`, exclusive, and the middles of the clusters. Stops when no point moves, or after `iterations`.
 */
export function kMeans(points, { clusters, iterations, seed }) {
    const { dimensions, values } = points;
    const size = values.length / dimensions;
    const middles = new Float32Array(clusters * dimensions);
    shuffled(size, randomFrom(seed))
        .subarray(0, clusters)
        .forEach((point, cluster) => {
        middles.set(values.subarray(point * dimensions, (point + 1) * dimensions), cluster * dimensions);
    });
    const clusterOf = new Int32Array(size).fill(-1);
    for (let round = 0; round < iterations; round++) {
        if (!assign(points, middles, clusterOf))
            break;
        recentre(points, middles, clusterOf);
    }
    return { clusterOf, middles: { dimensions, values: middles } };
}
/** For each point the cluster with the nearest middle, the first of equals. */
export function nearest(points, middles) {
    const clusterOf = new Int32Array(points.values.length / points.dimensions).fill(-1);
    assign(points, middles.values, clusterOf);
    return clusterOf;
}
/** Puts each point into the cluster with the nearest middle, the first of equals; tells whether any has moved. */
function assign({ dimensions, values }, middles, clusterOf) {
    const clusters = middles.length / dimensions;
    const halfSquares = Float64Array.from({ length: clusters }, (_, cluster) => {
        const middle = middles.subarray(cluster * dimensions, (cluster + 1) * dimensions);
        return middle.reduce((sum, value) => sum + (value * value) / 2, 0);
    });
    let moved = false;
    for (let point = 0; point < clusterOf.length; point++) {
        const from = point * dimensions;
        let best = 0;
        let bestScore = Number.NEGATIVE_INFINITY;
        for (let cluster = 0; cluster < clusters; cluster++) {
            let score = -(halfSquares[cluster] ?? 0);
            const to = cluster * dimensions;
            for (let each = 0; each < dimensions; each++)
                score += (values[from + each] ?? 0) * (middles[to + each] ?? 0);
            if (score > bestScore) {
                bestScore = score;
                best = cluster;
            }
        }
        moved ||= clusterOf[point] !== best;
        clusterOf[point] = best;
    }
    return moved;
}
/** Moves each middle to the mean of its points; that of an empty cluster stays. */
function recentre({ dimensions, values }, middles, clusterOf) {
    const clusters = middles.length / dimensions;
    const sizes = new Int32Array(clusters);
    const sums = new Float64Array(middles.length);
    clusterOf.forEach((cluster, point) => {
        sizes[cluster] = (sizes[cluster] ?? 0) + 1;
        for (let each = 0; each < dimensions; each++) {
            const place = cluster * dimensions + each;
            sums[place] = (sums[place] ?? 0) + (values[point * dimensions + each] ?? 0);
        }
    });
    sums.forEach((sum, place) => {
        const members = sizes[Math.floor(place / dimensions)] ?? 0;
        if (members > 0)
            middles[place] = sum / members;
    });
}
//# sourceMappingURL=k-means.js.map