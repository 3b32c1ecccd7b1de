import { nearest, suggestion } from "./nearest.js";

const known = ["speaker", "speaker_span", "cue", "cue_span"];

test.each([
  ["speeker_span", "speaker_span"],
  ["Speaker", "speaker"],
  ["speakre", "speaker"],
  ["cu", null],
  ["cues", "cue"],
  ["trigger", null],
  ["", null],
])("%s is nearest to %s", (name, expected) => {
  expect(nearest(name, known)).toBe(expected);
});

test("without a near one there is only the other remedy", () => {
  expect(suggestion("speeker", known, "remove it")).toBe("did you mean speaker? If not, remove it");
  expect(suggestion("trigger", known, "remove it")).toBe("remove it");
});
