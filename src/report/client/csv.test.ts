import { csvOf } from "./csv.js";

test("cells with commas, quotation marks or line ends are quoted; unknown ones are empty", () => {
  expect(
    csvOf(
      ["who", "what", "n"],
      [
        ["A, B", 'says "no"\nand goes', 3],
        [null, "", -1],
      ],
    ),
  ).toBe('who,what,n\r\n"A, B","says ""no""\nand goes",3\r\n,,-1\r\n');
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])("%j is no formula in a spreadsheet", (text) => {
  expect(csvOf([], [[text]])).toMatch(/^\r\n"?'/u);
});
