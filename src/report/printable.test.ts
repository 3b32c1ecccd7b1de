import fc from "fast-check";
import { printable, printableLines } from "./printable.js";

test("commands of terminals are shown and not obeyed", () => {
  expect(printable("a\u001b[2J\u0007\u009b1m\u202etxt.exe\u2066\u2028\r\nb\ud83d 😀 é")).toBe(
    "a\\u001b[2J\\u0007\\u009b1m\\u202etxt.exe\\u2066\\u2028\\u000d\\u000ab\\ud83d 😀 é",
  );
});

test("of several lines the ends and tabs stay", () => {
  expect(printableLines("a\n\tb\r\u001b")).toBe("a\n\tb\\u000d\\u001b");
});

test("JSON means the same afterwards", () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("\u001b", "\u009b", "\u202e", '"\\\n\t'));
  fc.assert(
    fc.property(text, (value) => {
      const shown = printable(JSON.stringify({ value }));
      expect(JSON.parse(shown)).toEqual({ value });
      expect(shown).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    }),
    { seed: 3 },
  );
});
