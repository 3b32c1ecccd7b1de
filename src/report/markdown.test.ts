import { escaped, markdownTable, shortened } from "./markdown.js";

test("a table", () => {
  expect(markdownTable(["who", "what"], [["Ana", "a|b\nc"]])).toBe("| who | what |\n|---|---|\n| Ana | a\\|b c |");
});

test("marks of Markdown are shown as they are", () => {
  expect(escaped("[US] *President* `x` <b> #UNGA ~ a_b \\")).toBe(
    "\\[US\\] \\*President\\* \\`x\\` \\<b\\> \\#UNGA \\~ a\\_b \\\\",
  );
});

test.each([
  ["The bridge is open.", 30, "The bridge is open."],
  ["The bridge is open, she said.", 20, "The bridge is open…"],
  ["😀😀😀😀😀", 3, "😀😀…"],
  ["  a \n b  ", 10, "a b"],
  ["", 10, ""],
])("%j in %d characters", (text, length, expected) => {
  expect(shortened(text, length)).toBe(expected);
});
