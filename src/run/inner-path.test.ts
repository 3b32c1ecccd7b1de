import { posix, win32 } from "node:path";
import fc from "fast-check";
import { isFileName, isInnerPath } from "./inner-path.js";

test.each(["a.json", "schemas/events.schema.json", ".hidden", "..a", "Å_1-b", "console.txt"])(
  "%s is inside",
  (name) => {
    expect(isInnerPath(name)).toBe(true);
  },
);

test.each([
  ...["", ".", "..", "../a", "a/../../b", "/etc/passwd", "a//b", "a/", "a\\..\\b", "C:\\x", "c:x", "a\u0000b", "a\nb"],
  ...["CON", "nul.txt", "a/Aux.jsonl", "com1", "LPT9.x", "a.", "a ", "a?", "x".repeat(241)],
])("%j is not", (name) => {
  expect(isInnerPath(name)).toBe(false);
});

test("a file's name has no folder", () => {
  expect([isFileName("a.json"), isFileName("a/b.json")]).toEqual([true, false]);
});

test("what is inside stays inside on every system", () => {
  const part = fc.oneof(fc.constantFrom("..", ".", "", "C:", "a", "\\", "nul"), fc.string({ maxLength: 5 }));
  const name = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("/"));
  fc.assert(
    fc.property(name, (each) => {
      if (!isInnerPath(each)) return;
      expect(posix.resolve("/out", each)).toMatch(/^\/out\/./u);
      expect(win32.resolve("C:\\out", each)).toMatch(/^C:\\out\\./u);
    }),
    { seed: 5, numRuns: 2000 },
  );
});
