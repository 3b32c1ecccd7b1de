import { randomFrom } from "../../learn/random.js";
import { Chain, ChainRoom } from "./chain.js";
import { labelNames, mayFollow, namesIn, outside } from "./labels.js";

const count = labelNames.length;

/** For tests: scores drawn by a seed. */
function drawnScores(length: number, seed: number) {
  const random = randomFrom(seed);
  const drawn = (size: number) => Float64Array.from({ length: size }, () => 6 * random() - 3);
  return { first: 0, length, emissions: drawn(length * count), transitions: drawn(length * count * count) };
}

/** For tests: every allowed way to label so many words, with its likelihood before it is normalized. */
function waysOf({ length, emissions, transitions }: ReturnType<typeof drawnScores>) {
  let ways: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let at = 0; at < length; at++) {
    ways = ways.flatMap(({ labels, score }) => {
      const previous = labels[at - 1] ?? outside;
      return labelNames.flatMap((_, label) =>
        mayFollow(label, previous)
          ? {
              labels: [...labels, label],
              score:
                score +
                (emissions[at * count + label] ?? 0) +
                (transitions[(at * count + previous) * count + label] ?? 0),
            }
          : [],
      );
    });
  }
  const total = ways.reduce((sum, { score }) => sum + Math.exp(score), 0);
  return ways.map(({ labels, score }) => ({ labels, likelihood: Math.exp(score) / total }));
}

test("chains in one room do not disturb each other", () => {
  const [one, other] = [drawnScores(3, 1), drawnScores(2, 2)];
  const room = new ChainRoom(5);
  const chains = [new Chain(one, room), new Chain(other, room)];
  for (const [index, scores] of [one, other].entries()) {
    const alone = new Chain(scores);
    for (let label = 0; label < count; label++) {
      expect(chains[index]?.probability(1, label)).toBe(alone.probability(1, label));
    }
  }
});

describe.each([1, 2, 3])("against all ways to label four words (seed %d)", (seed) => {
  const scores = drawnScores(4, seed);
  const ways = waysOf(scores);
  const chain = new Chain(scores);
  const sumOf = (holds: (labels: readonly number[]) => boolean) =>
    ways.reduce((sum, { labels, likelihood }) => sum + (holds(labels) ? likelihood : 0), 0);

  test("each label of each word", () => {
    for (let at = 0; at < 4; at++) {
      for (let label = 0; label < count; label++) {
        expect(chain.probability(at, label)).toBeCloseTo(
          sumOf((labels) => labels[at] === label),
          9,
        );
      }
    }
  });

  test("each pair of labels", () => {
    for (let at = 0; at < 4; at++) {
      for (let previous = 0; previous < count; previous++) {
        for (let label = 0; label < count; label++) {
          const expected = sumOf((labels) => (labels[at - 1] ?? outside) === previous && labels[at] === label);
          expect(chain.pairProbability(at, previous, label)).toBeCloseTo(expected, 9);
        }
      }
    }
  });

  test("each name", () => {
    for (const [from, to] of [
      [0, 1],
      [0, 4],
      [1, 3],
      [2, 4],
    ] as const) {
      for (let begin = 1; begin < count; begin += 2) {
        const expected = sumOf((labels) =>
          namesIn(labels).some(
            (name) => name.from === from && name.to === to && labelNames[begin] === `B-${name.type}`,
          ),
        );
        expect(chain.nameProbability(from, to, begin)).toBeCloseTo(expected, 9);
      }
    }
  });

  test("the likeliest labels together", () => {
    const best = ways.reduce((one, other) => (other.likelihood > one.likelihood ? other : one));
    const labels = new Uint8Array(6);
    chain.bestLabels(labels, 2);
    expect([...labels.subarray(2)]).toEqual(best.labels);
  });
});

test("long segments and great scores stay in range", () => {
  const scores = drawnScores(3000, 1);
  const chain = new Chain({ ...scores, emissions: scores.emissions.map((score) => score * 200) });
  let sum = 0;
  for (let label = 0; label < count; label++) sum += chain.probability(1500, label);
  expect(sum).toBeCloseTo(1, 9);
  const labels = new Uint8Array(3000);
  chain.bestLabels(labels, 0);
  for (const [at, label] of labels.entries()) expect(mayFollow(label, labels[at - 1] ?? outside)).toBe(true);
});
