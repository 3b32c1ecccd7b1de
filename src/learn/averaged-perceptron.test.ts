import { AveragedPerceptron } from "./averaged-perceptron.js";

test("a class is learnt from its features, and weights are averaged over decisions", () => {
  const model = new AveragedPerceptron({ bits: 8, classes: 2 });
  const features = Int32Array.of(16, 32);
  const scores = new Float64Array(2);
  model.learn(features, 2, { right: 1, wrong: 0 });
  model.score(features, 2, scores);
  expect([...scores]).toEqual([-2, 2]);
  model.learn(features, 2, { right: 1, wrong: 1 });
  const sum = new Float32Array(2 ** 8 + 2);
  model.addTo(sum);
  expect(sum[17]).toBeCloseTo(1 / 3);
  expect(sum[16]).toBeCloseTo(-1 / 3);
  expect(sum.filter((weight) => weight !== 0)).toHaveLength(4);
});
