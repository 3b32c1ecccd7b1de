import { brokenFloors, checkFloors, floorsSchema, raisedFloors } from "./floors.js";
import { accuracyMeasure, f1Measure, type LayerScores, matched, shareOf } from "./score.js";

function names(right: number, of = 3): LayerScores[] {
  const measures = [
    f1Measure("exact", matched(right, of, of)),
    f1Measure("exact PERSON", matched(right, of, of)),
    accuracyMeasure("something given exact", shareOf(1, 2)),
  ];
  return [{ layer: "names", measures, errors: [] }];
}

test("a new file holds the headline measures, in percent with two decimals", () => {
  const floors = raisedFloors(null, names(2));
  expect(floors.scores).toEqual({ names: { exact: 66.67, "exact PERSON": 66.67 } });
  expect(floorsSchema.safeParse(floors).success).toBe(true);
});

test("floors rise and never fall", () => {
  const floors = raisedFloors(null, names(2));
  expect(raisedFloors(floors, names(3)).scores.names).toEqual({ exact: 100, "exact PERSON": 100 });
  expect(raisedFloors(floors, names(1))).toEqual(floors);
  expect(raisedFloors(floors, [])).toEqual(floors);
});

test("a measure the user has added is held and raised too", () => {
  const floors = { about: "mine", scores: { names: { "something given exact": 40 } } };
  expect(raisedFloors(floors, names(2)).scores.names).toEqual({
    "something given exact": 50,
    exact: 66.67,
    "exact PERSON": 66.67,
  });
});

test("a floor holds at its very score, breaks below it, and breaks when its measure is gone", () => {
  const floors = raisedFloors(null, names(2));
  expect(brokenFloors(checkFloors(floors, names(2)))).toEqual([]);
  expect(brokenFloors(checkFloors(floors, names(1)))).toEqual([
    { layer: "names", measure: "exact", floor: 66.67, score: 33.33 },
    { layer: "names", measure: "exact PERSON", floor: 66.67, score: 33.33 },
  ]);
  expect(brokenFloors(checkFloors(floors, [])).map(({ score }) => score)).toEqual([null, null]);
});
