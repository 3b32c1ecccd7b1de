/** Settings found on the development parts of UD English-EWT and UD English-GUM. */
export const settings = {
    clusters: { words: 60_000, clusters: 512, groups: 48, seed: 1 },
    vocabulary: { words: 100_000, clusters: 1024, groups: 128, iterations: 8, seed: 1 },
    tagger: { rounds: 5, bits: 21, seeds: [1, 2, 3], cut: 0.33, steps: { ends: [8, 20, 40], mistakes: 0.0002 } },
    parser: {
        exploration: 0.9,
        backward: {
            rounds: 4,
            seeds: [1],
            bits: { moves: 21, labels: 21 },
            cut: { moves: 2, labels: 1.3 },
            steps: {
                moves: { ends: [], mistakes: 0 },
                labels: { ends: [], mistakes: 0 },
            },
        },
        forward: {
            rounds: 8,
            seeds: [1, 2, 3, 4],
            bits: { moves: 22, labels: 22 },
            cut: { moves: 1.5, labels: 1 },
            steps: {
                moves: { ends: [10, 25, 50, 85], mistakes: 0.0002 },
                labels: { ends: [6, 14, 28], mistakes: 0.0004 },
            },
        },
    },
    beam: { rounds: 5, bits: 24, seeds: [1, 2, 3], width: 6, cut: 0.7 },
    names: { rounds: 8, bits: 22, seeds: [1, 2, 3, 4, 5], step: 0.05, unseen: 0.1, without: [], cut: 0.02 },
};
//# sourceMappingURL=settings.js.map