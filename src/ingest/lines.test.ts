import fc from "fast-check";
import { headLength, type Line, lineCutter } from "./lines.js";

const bytesOf = (text: string) => new TextEncoder().encode(text);

function linesOf(chunks: readonly string[], limit = 100): Line[] {
  const cutter = lineCutter(limit);
  return [...chunks.flatMap((chunk) => [...cutter.take(bytesOf(chunk))]), ...cutter.end()];
}

const textsOf = (lines: readonly Line[]) => lines.map(({ bytes }) => new TextDecoder().decode(bytes));

test("wherever the chunks end, the lines are the same", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("", "a", "b\n", "\n", "\r\n", "cc\nd")), (chunks) => {
      expect(linesOf(chunks)).toEqual(linesOf([chunks.join("")]));
    }),
  );
});

test("lines are counted, blank ones too; the last needs no line feed", () => {
  expect(linesOf(["a\n\nb"]).map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(textsOf(linesOf(["a\r\n", "b\n"]))).toEqual(["a\r", "b"]);
  expect(linesOf([""])).toEqual([]);
});

test("of a line that is too long the beginning is kept, and the next is whole", () => {
  const long = "x".repeat(1000);
  const lines = linesOf([`${long}\nshort\n`, long, long, "\nshort"], 500);
  expect(lines.map(({ isCut }) => isCut)).toEqual([true, false, true, false]);
  expect(textsOf(lines)).toEqual([long.slice(0, headLength), "short", long.slice(0, headLength), "short"]);
});

test("a line as long as the limit is whole", () => {
  expect(linesOf(["x".repeat(100), "\n"], 100)).toMatchObject([{ isCut: false }]);
});
