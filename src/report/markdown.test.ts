import { escaped, inContext, markdownTable, paddedTable, shortened } from "./markdown.js";

test("a table", () => {
  expect(markdownTable(["who", "what"], [["Ana", "a|b\nc"]])).toBe("| who | what |\n|---|---|\n| Ana | a\\|b c |");
});

test("marks of Markdown are shown as they are", () => {
  expect(escaped("[US] *President* `x` <b> #UNGA ~ a_b \\")).toBe(
    "\\[US\\] \\*President\\* \\`x\\` \\<b\\> \\#UNGA \\~ a\\_b \\\\",
  );
});

test("neither entities of HTML nor commands of a terminal are obeyed", () => {
  expect(escaped("AT&T &lt;b&gt; \u001b[2J\u202e")).toBe("AT&T \\&lt;b\\&gt; \\u001b\\[2J\\u202e");
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

test("words in bold with what stands around them", () => {
  const text = `Before this. ${"long ".repeat(20)}story: Ana [US] met\nJohn in Lima ${"and ".repeat(30)}so on. After.`;
  const start = text.indexOf("met");
  const around = { start: text.indexOf("long"), end: text.indexOf(" After") };
  expect(inContext(text, { start, end: start + 3 }, around)).toEqual({
    markdown: `…${"long ".repeat(6)}story: Ana \\[US\\] **met** John in Lima${" and".repeat(14)}…`,
  });
  expect(markdownTable(["a"], [[{ markdown: "**b**" }]])).toContain("| **b** |");
});

test("a padded table lines up: words to the left, numbers to the right, signs of Markdown as they are", () => {
  expect(
    paddedTable(
      ["of", "total"],
      [
        ["a_b|c", 12],
        ["😀", 3],
      ],
    ),
  ).toBe(["| of     | total |", "|--------|------:|", "| a_b\\|c |    12 |", "| 😀      |     3 |"].join("\n"));
});

test("a padded table without rows is its header", () => {
  expect(paddedTable(["name"], [])).toBe("| name |\n|-----:|");
});
