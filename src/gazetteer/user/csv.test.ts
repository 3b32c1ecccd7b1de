import { readCsv } from "./csv.js";

test("cells in quotation marks hold commas, line ends and doubled quotation marks; lines are counted on", () => {
  const { records, problems } = readCsv('\uFEFFa,b\r\n"x, y","""Big""\r\nOne"\r\n\r\nlast,\n"",é');
  expect(problems).toEqual([]);
  expect(records).toEqual([
    { line: 1, cells: ["a", "b"] },
    { line: 2, cells: ["x, y", '"Big"\r\nOne'] },
    { line: 5, cells: ["last", ""] },
    { line: 6, cells: ["", "é"] },
  ]);
});

test.each(["", "\n\n", "\uFEFF", "\r\n"])("%j has no records", (text) => {
  expect(readCsv(text)).toEqual({ records: [], problems: [] });
});

test("an empty cell in quotation marks is a record, an empty line is none", () => {
  expect(readCsv('\n""\n').records).toEqual([{ line: 2, cells: [""] }]);
});

test.each([
  ['a,b\nx "y",z\nnext,one', 2, /quotation mark stands inside/u],
  ['a,b\n"x" y,z\nnext,one', 2, /" y" stands behind a closing quotation mark/u],
])("%j breaks the rules in one record only", (text, line, problem) => {
  const { records, problems } = readCsv(text);
  expect(problems).toEqual([{ line, text: expect.stringMatching(problem) }]);
  expect(records.map(({ cells }) => cells[0])).toEqual(["a", "next"]);
});

test("a quotation mark that is never closed is named where it opens", () => {
  const { records, problems } = readCsv('a,b\nc,d\n"x,y\nz,w\n');
  expect(problems).toEqual([{ line: 3, text: expect.stringMatching(/never closed/u) }]);
  expect(records).toHaveLength(2);
});

test("the time goes up with the length only", () => {
  expect(readCsv(`"${"a\n".repeat(300_000)}",${"b,".repeat(300_000)}`).records).toHaveLength(1);
});
