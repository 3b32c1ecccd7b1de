import fc from "fast-check";
import type { ReadOptions } from "../parsed.js";
import { defaultMaxCharacters } from "../parsed.js";
import { type Reading, readingsOf } from "../read.js";

const options: ReadOptions = { published: null, maxCharacters: defaultMaxCharacters };
const bytesOf = (text: string) => new TextEncoder().encode(text);

function read(content: string | Uint8Array, more: Partial<ReadOptions> = {}, path = "n.csv"): Reading[] {
  const bytes = typeof content === "string" ? bytesOf(content) : content;
  return [...readingsOf(path, bytes, { ...options, ...more })];
}

/** What was read, in short: the text of an article, or path and reason of a reject. */
const said = (readings: readonly Reading[]) =>
  readings.map((reading) =>
    "raw" in reading ? reading.raw.text : `${reading.reject.sourcePath}: ${reading.reject.reason}`,
  );

describe("the records of a table are articles", () => {
  test("with the fields of JSONL; paths have the line a record begins in", () => {
    const table =
      'Id,Publish_Date,Headline,Author,Body\r\n7,2022-10-02,"Rain, much",Ana,"One.\r\n\r\n""Two"""\r\n\r\n8,2022-10-03,,,Three.';
    expect(read(table)).toEqual([
      {
        raw: {
          sourcePath: "n.csv#2",
          sourceId: "7",
          title: "Rain, much",
          byline: "Ana",
          published: "2022-10-02",
          text: 'One.\r\n\r\n"Two"',
        },
      },
      {
        raw: {
          sourcePath: "n.csv#6",
          sourceId: "8",
          title: null,
          byline: null,
          published: "2022-10-03",
          text: "Three.",
        },
      },
    ]);
  });

  test.each([
    ["semicolons", "date;text\n2022-10-02;It rained, much.\n", "n.csv"],
    ["tabs", "date\ttext\n2022-10-02\tIt rained, much.\n", "n.tsv"],
    ["tabs in a .csv", "date\ttext\n2022-10-02\tIt rained, much.\n", "n.csv"],
    ["commas in a .tsv", 'date,text\n2022-10-02,"It rained, much."\n', "n.tsv"],
    ["a byte order mark", '\uFEFF"date","text"\n2022-10-02,"It rained, much."\n', "n.csv"],
    ["mixed line ends", 'date,text\n2022-10-02,"It rained, much."\r\n', "n.csv"],
    ["quotation marks within plain values", "date;text;size\n2022-10-02;It rained, much.;5\" 4'\n", "n.csv"],
    ["white space around the names of columns", "\n\n date ; text \n2022-10-02;It rained, much.\n", "n.csv"],
    ["a column without a name", ";date;text\n0;2022-10-02;It rained, much.\n", "n.csv"],
    ["two columns of a name that nothing is taken from", "x;x;date;text\n1;2;2022-10-02;It rained, much.\n", "n.csv"],
    ["a header in several lines", 'date;"one\nor, two";text\n2022-10-02;;It rained, much.\n', "n.csv"],
  ])("%s", (_, content, path) => {
    expect(said(read(content, {}, path))).toEqual(["It rained, much."]);
  });

  test("in UTF-16, as spreadsheets write Unicode text", () => {
    const units = Uint16Array.from("\uFEFFdate\ttext\r\n2022-10-02\tIt rained.\r\n", (unit) => unit.charCodeAt(0));
    expect(said(read(new Uint8Array(units.buffer)))).toEqual(["It rained."]);
  });

  test("columns may be named, and one date given for all", () => {
    const table = "key,a.b,text,title\n3,It rained.,Teaser.,\n";
    const fields = { text: "a.b", id: "key" };
    expect(read(table, { published: "2022-10-02", fields })).toMatchObject([
      { raw: { sourceId: "3", text: "It rained.", title: null, published: "2022-10-02" } },
    ]);
  });

  test("whatever the values are, they are read as they were written", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", "\r\n", "é", "😀", " ", "'", "\t") });
    const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), fc.constantFrom("\n", "\r\n"), (rows, lineEnd) => {
        const lines = rows.map(([title, text]) => ["2022-10-02", quoted(title), quoted(`x${text}`)].join(","));
        const readings = read(["date,title,text", ...lines, ""].join(lineEnd));
        const expected = rows.map(([title, text]) => ({ title: title.trim() || null, text: `x${text}`.trimEnd() }));
        expect(readings).toMatchObject(expected.map((raw) => ({ raw })));
      }),
    );
  });
});

describe("what is broken is refused with its line, and the others are read", () => {
  const good = '2022-10-03,"Sun.\n\nMuch."\n';
  test.each([
    ["too few values", "2022-10-02\n", /#2: It has 1 value, but the header names 2 columns.*holds? a comma/u],
    ["too many values", "2022-10-02,It rained, much.\n", /#2: It has 3 values/u],
    ["no text", "2022-10-02,\n", /#2: The row needs its text/u],
    ["no date", ",It rained.\n", /#2: The row has no date/u],
    ["a day that does not exist", "2022-02-30,It rained.\n", /#2: .*2022-02-30 does not exist/u],
    ["a quotation mark that is not closed", '2022-10-02,"It rained.\n', /#2: .*closes in the middle/u],
    ["a quotation mark within quotation marks", '2022-10-02,"It "rained"."\n', /#2: .*Double quotation marks/u],
    ["the same in several lines", '2022-10-02,"One.\n\nTwo, "three".\n\nFour."\n', /#2: .*Double quotation marks/u],
    ["zero bytes", "2022-10-02,It\0rained.\n", /#2: .*binary/u],
  ])("%s", (_, broken, reason) => {
    const found = said(read(`date,text\n${broken}${good}${good}`));
    expect(found).toEqual([expect.stringMatching(reason), "Sun.\n\nMuch.", "Sun.\n\nMuch."]);
  });

  test("a record that is not UTF-8", () => {
    const table = new Uint8Array([...bytesOf("date,text\n2022-10-02,Caf"), 0xe9, ...bytesOf(`\n${good}`)]);
    expect(said(read(table))).toEqual([expect.stringMatching(/#2: It is not UTF-8: byte 0xE9/u), "Sun.\n\nMuch."]);
  });

  test("a quotation mark that nothing closes up to the end", () => {
    expect(said(read('date,text\n2022-10-01,Wind.\n2022-10-02,"It rained.\n2022-10-03,Sun.\n'))).toEqual([
      "Wind.",
      expect.stringMatching(/#3: .*opened that nothing closes/u),
      "Sun.",
    ]);
  });

  test("a record that is too long, in one line or in many", () => {
    const long = "word ".repeat(300);
    for (const text of [long, long.replaceAll(" ", "\n")]) {
      const found = read(`date,text\n2022-10-02,"${text.repeat(800)}"\n${good}`, { maxCharacters: 50_000 });
      expect(said(found)).toEqual([expect.stringMatching(/#2: .*too long|#2: .*far longer/u), "Sun.\n\nMuch."]);
    }
  });

  test("lines made to be looked at again and again take no long time", () => {
    const before = process.cpuUsage();
    expect(said(read(`date,text\n${'x","""\n'.repeat(400_000)}`, { maxCharacters: 10_000 }))).toHaveLength(1);
    expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(10);
  });
});

describe("a table that cannot be used is refused once", () => {
  test.each([
    ["empty", "", /n\.csv: It is empty\. The first line must name the columns/u],
    ["white space", " \n\r\n", /It is empty/u],
    ["a header only", "date,text\n", /no row behind the header/u],
    [
      "no column of text",
      "date,words\n2022-10-02,It rained.\n",
      /no column text.*a header: date, words\. Say --text-field/u,
    ],
    ["no column of dates", "text,day\nIt rained.,2022-10-02\n", /no column date.*--date-field NAME or --published/u],
    ["two columns of text", "text,date,text\na,2022-10-02,b\n", /two columns text/u],
    ["a header that is not closed", 'date,"text\n2022-10-02,It rained.\n', /header cannot be read: .*nothing closes/u],
    ["a header that is not UTF-8", new Uint8Array([0x64, 0xe9, 0x0a, 0x61]), /not UTF-8/u],
  ])("%s", (_, content, reason) => {
    expect(said(read(content))).toEqual([expect.stringMatching(reason)]);
  });

  test("a column that was asked for is not there", () => {
    expect(said(read("date,text\n2022-10-02,a\n", { fields: { text: "body" } }))).toEqual([
      "n.csv: The header has no column body, which was asked for. Its fields are date, text.",
    ]);
  });
});
