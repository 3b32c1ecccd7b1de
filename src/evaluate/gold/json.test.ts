import { readGoldJson } from "./json.js";

const least = { doc_id: "a", published: "2024-03-12" };

function problemOf(value: unknown): string {
  const read = readGoldJson(typeof value === "string" ? value : JSON.stringify(value));
  return "problem" in read ? read.problem : "nothing";
}

test("what is left out is null, or an empty list", () => {
  expect(readGoldJson(`\uFEFF${JSON.stringify(least)}`)).toEqual({
    article: { ...least, text: null, dateline: null, entities: [], dates: [], money: [], statements: [], events: [] },
  });
});

const statement = { id: "s1", kind: "direct", content_spans: [[0, 1]] };
const entity = { id: "e1", type: "ORG", name: "Andina" };

test.each<[string, unknown, string | RegExp]>([
  ["an empty file", " \n", /^The file is empty/u],
  ["no JSON", "{", /^The file is not JSON \(.*\); it must hold one JSON object/u],
  [
    "a list",
    [],
    "the article: found [], expected an object with named fields; write an object with named fields instead.",
  ],
  ["a field that is missing", { doc_id: "a" }, "published: found nothing, expected text; add it."],
  ["a value of the wrong type", { ...least, doc_id: 7 }, "doc_id: found 7, expected text; write text instead."],
  ["empty text", { ...least, doc_id: "" }, /^doc_id: found "", expected at least one character/u],
  [
    "a day that does not exist",
    { ...least, published: "2024-02-30" },
    'published: found "2024-02-30", expected a day of the calendar as YYYY-MM-DD; write the day so, as 2022-10-01.',
  ],
  [
    "a misspelt word of a list",
    { ...least, statements: [{ ...statement, kind: "indirekt" }] },
    'statements[0].kind: found "indirekt", expected direct, indirect or mixed; did you mean indirect? If not, write one of these.',
  ],
  [
    "a country by name",
    { ...least, entities: [{ ...entity, country: "Peru" }] },
    'entities[0].country: found "Peru", expected three capitals, ISO 3166-1 alpha-3, as UKR; write it so.',
  ],
  [
    "a half offset",
    { ...least, statements: [{ ...statement, content_spans: [[0, 1.5]] }] },
    "statements[0].content_spans[0][1]: found 1.5, expected a whole number; write a whole number instead.",
  ],
  [
    "an offset before the text",
    { ...least, statements: [{ ...statement, content_spans: [[-1, 1]] }] },
    "statements[0].content_spans[0][0]: found -1, expected a number from 0 up; correct it.",
  ],
  [
    "half a pair",
    { ...least, statements: [{ ...statement, cue_span: [1] }] },
    "statements[0].cue_span: found [1], expected 2 items; add what is missing.",
  ],
  [
    "more than a pair",
    { ...least, statements: [{ ...statement, cue_span: [1, 2, 3] }] },
    "statements[0].cue_span: found [1,2,3], expected at most 2 items; remove those that are too many.",
  ],
  [
    "no pair",
    { ...least, statements: [{ ...statement, cue_span: 5 }] },
    "statements[0].cue_span: found 5, expected a pair [start, end]; write a pair [start, end] instead.",
  ],
  [
    "no content",
    { ...least, statements: [{ ...statement, content_spans: [] }] },
    "statements[0].content_spans: found [], expected at least one [start, end]; add what is missing.",
  ],
  [
    "a switch in words",
    { ...least, statements: [{ ...statement, negated: "no" }] },
    'statements[0].negated: found "no", expected true or false; write true or false instead.',
  ],
  [
    "a misspelt field",
    { ...least, statements: [{ ...statement, speeker_span: [0, 1] }] },
    /^statements\[0\]\.speeker_span: found a field of this name, expected one of id, kind, .*; did you mean speaker_span\?/u,
  ],
  [
    "a field nobody knows",
    { ...least, dateline: { start: 0, end: 1, weather: "rain" } },
    "dateline.weather: found a field of this name, expected one of place, date, agency, start, end; remove it.",
  ],
  [
    "a field every object has",
    `{"doc_id":"a","published":"2024-03-12","__proto__":{},"toString":1}`,
    /^(?:__proto__|toString): found a field of this name/u,
  ],
])("%s", (_, value, message) => {
  expect(problemOf(value)).toMatch(message);
});

test("ten problems at most, each on a line, and a count of the rest", () => {
  const entities = Array.from({ length: 14 }, () => ({ ...entity, type: "THING" }));
  const lines = problemOf({ ...least, entities }).split("\n");
  expect(lines).toHaveLength(11);
  expect(lines[9]).toMatch(/^entities\[9\]\.type: found "THING"/u);
  expect(lines[10]).toBe("… and 4 more.");
});
