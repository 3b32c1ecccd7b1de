import { errorReport } from "./error-report.js";
import type { ScoringError } from "./score.js";

const text = "It rained. 😀 Ana Silva met\nJohn Doe. It poured.";
const sentences = [
  { start: 0, end: 10 },
  { start: 11, end: 36 },
  { start: 37, end: 47 },
];

function error(kind: string, start: number, end: number, more: Partial<ScoringError> = {}): ScoringError {
  return { kind, docId: "d", start, end, gold: null, predicted: null, rule: null, ...more };
}

test("errors are grouped by kind, the commonest first, each with its sentence, both sides and the rule", () => {
  const errors = [
    error("missed PERSON", 13, 22, { gold: "Ana Silva (PERSON)" }),
    error("false ORG", 37, 39, { predicted: "It (ORG)", rule: "acronym" }),
    error("false ORG", 27, 31, { predicted: "John (ORG)", rule: "heading" }),
  ];
  expect(errorReport(errors, new Map([["d", { text, sentences }]]))).toBe(
    [
      "false ORG (2)",
      "  d: ⟦It⟧ poured.",
      "      gold: nothing · predicted: It (ORG) · rule: acronym",
      "  d: 😀 Ana Silva met ⟦John⟧ Doe.",
      "      gold: nothing · predicted: John (ORG) · rule: heading",
      "",
      "missed PERSON (1)",
      "  d: 😀 ⟦Ana Silva⟧ met John Doe.",
      "      gold: Ana Silva (PERSON) · predicted: nothing",
    ].join("\n"),
  );
});

test("of a very long sentence only what is near is shown", () => {
  const long = `${"a ".repeat(500)}Ana${" b".repeat(500)}`;
  const report = errorReport(
    [error("missed", 1000, 1003)],
    new Map([["d", { text: long, sentences: [{ start: 0, end: 2003 }] }]]),
  );
  expect(report).toContain("⟦Ana⟧");
  expect(report.length).toBeLessThan(500);
  expect(report).toMatch(/d: …a.*b…/u);
});

test("words outside any sentence are shown alone", () => {
  expect(errorReport([error("missed", 0, 2)], new Map([["d", { text, sentences: [] }]]))).toContain("d: ⟦It⟧");
});
