import { randomFrom } from "../learn/random.js";
import { fitCalibration } from "./calibrate.js";

test("odds that are too sure are drawn in to what holds", () => {
  const random = randomFrom(3);
  const judged = Array.from({ length: 20_000 }, () => {
    const logOdds = 12 * random() - 6;
    // What holds is half as sure, and a little more often right.
    return { logOdds, isRight: random() < 1 / (1 + Math.exp(-(0.5 * logOdds + 0.3))) };
  });
  const { slope, shift } = fitCalibration(judged);
  expect(slope).toBeCloseTo(0.5, 1);
  expect(shift).toBeCloseTo(0.3, 1);
});

test("odds far beyond what holds are no trouble", () => {
  const random = randomFrom(5);
  const judged = Array.from({ length: 3000 }, () => {
    const isRight = random() < 0.9;
    return { logOdds: random() < 0.95 ? 13.8 : -13.8 * random(), isRight };
  });
  const { slope, shift } = fitCalibration(judged);
  expect(Math.abs(slope)).toBeLessThan(5);
  expect(1 / (1 + Math.exp(-(slope * 13.8 + shift)))).toBeCloseTo(0.9, 1);
});

test("answers of one kind alone correct nothing", () => {
  expect(fitCalibration([{ logOdds: 2, isRight: true }])).toEqual({ slope: 1, shift: 0 });
  expect(fitCalibration([])).toEqual({ slope: 1, shift: 0 });
});
