import { accuracyMeasure, f1Measure, f1Of, type LayerScores, matched, meanMeasure, shareOf } from "./score.js";
import { scoreTable } from "./table.js";

const layers: readonly LayerScores[] = [
  {
    layer: "names",
    measures: [
      f1Measure("exact", matched(2, 4, 3)),
      f1Measure("relaxed", f1Of({ rightPredicted: 3, predicted: 4, rightGold: 2, gold: 3 })),
      accuracyMeasure("type given span", shareOf(0, 0)),
      meanMeasure("mean of all", 0.25),
    ],
    errors: [],
  },
];

test("scores stand in percent, with what they were counted from", () => {
  expect(scoreTable(layers)).toBe(
    [
      "| layer | measure         |    P |    R | score | right | predicted | gold |",
      "|-------|-----------------|-----:|-----:|------:|------:|----------:|-----:|",
      "| names | exact           | 50.0 | 66.7 |  57.1 |     2 |         4 |    3 |",
      "| names | relaxed         | 75.0 | 66.7 |  70.6 |   3/2 |         4 |    3 |",
      "| names | type given span |      |      |       |     0 |           |    0 |",
      "| names | mean of all     |      |      |  25.0 |       |           |      |",
    ].join("\n"),
  );
});

test("beside a floor stands the change against it", () => {
  const floors = [
    { layer: "names", measure: "exact", floor: 50, score: 57.14 },
    { layer: "names", measure: "relaxed", floor: 80, score: 70.59 },
  ];
  const cells = scoreTable(layers, floors)
    .split("\n")
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(-3, -1)
        .map((cell) => cell.trim()),
    );
  expect(cells).toEqual([
    ["50.00", "+7.14"],
    ["80.00", "-9.41"],
    ["", ""],
    ["", ""],
  ]);
});
