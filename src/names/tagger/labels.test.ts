import { labelNames, labelsOf, mayFollow, namesIn, successors } from "./labels.js";

const numbers = (labels: string) => labels.split(" ").map((label) => labelNames.indexOf(label));

test("names become labels, and labels names", () => {
  const names = [
    { from: 0, to: 2, type: "PERSON" as const },
    { from: 2, to: 3, type: "PERSON" as const },
    { from: 4, to: 6, type: "MISC" as const },
  ];
  const labels = labelsOf(names, 6);
  expect([...labels]).toEqual(numbers("B-PERSON I-PERSON B-PERSON O B-MISC I-MISC"));
  expect(namesIn(labels)).toEqual(names);
});

test("an inside label that nothing has begun begins a name", () => {
  expect(namesIn(numbers("I-ORG I-ORG I-PLACE"))).toEqual([
    { from: 0, to: 2, type: "ORG" },
    { from: 2, to: 3, type: "PLACE" },
  ]);
});

test.each([
  ["I-ORG", "B-ORG", true],
  ["I-ORG", "I-ORG", true],
  ["I-ORG", "O", false],
  ["I-ORG", "B-PLACE", false],
  ["B-ORG", "I-PLACE", true],
  ["O", "B-ORG", true],
])("%s behind %s: %s", (label, previous, may) => {
  expect(mayFollow(labelNames.indexOf(label), labelNames.indexOf(previous))).toBe(may);
  expect(successors[labelNames.indexOf(previous)]?.includes(labelNames.indexOf(label))).toBe(may);
});
