import { noTotals } from "../../report/counts.js";
import { fullRecord } from "../../testing/record.js";
import { pageData } from "../page/page-data.js";
import { articleTables, cellsOf, shownTables } from "../page/shown-tables.js";
import { noSurvey } from "../page/survey.js";
import { articleAt, corpusRows } from "./unpack.js";

const records = [
  fullRecord({ published: "2022-10-06" }),
  fullRecord({ published: "2022-10-07", title: "An 😀 title" }),
];
const reject = { reject_id: "rj_1", source_path: "a", stage: "read", reason: "why", first_bytes: null };
const data = JSON.parse(
  JSON.stringify(
    pageData({
      counts: { ...noTotals(), entities: {}, rejects: 1 },
      survey: noSurvey(),
      speakers: [],
      dyads: [],
      articles: records.map(({ tables }) => ({ headline: "headline", tables: shownTables(tables) })),
      entities: [],
      incidents: [],
      rejects: [cellsOf("rejects", reject)],
      facts: { dateline: "1", dependencies: {}, models: {}, beam: false, lexicon: null },
      files: [],
    }),
  ),
);

test.each(articleTables)("rows of %s come out of a page as they went in", (table) => {
  records.forEach(({ tables }, index) => {
    expect(tables[table].length).toBeGreaterThan(0);
    expect(articleAt(data, index).rows(table)).toEqual(tables[table]);
  });
});

test("rows that no article owns come out, too", () => {
  expect(corpusRows(data, "rejects")).toEqual([reject]);
});

test("offsets in code points become offsets in UTF-16 units, behind emoji too", () => {
  const { row, rows, offset, slice } = articleAt(data, 0);
  expect(row.text).toContain("😀");
  for (const { char_start, char_end, surface } of [...rows("mentions"), ...rows("events"), ...rows("money")]) {
    expect(row.text.slice(offset(char_start), offset(char_end))).toBe(surface);
    expect(slice(char_start, char_end)).toBe(surface);
  }
});

test("what a page can make again does not stand in it", () => {
  const json = JSON.stringify(data);
  const [statement] = records[0]?.tables.statements ?? [];
  expect(json.split(JSON.stringify(statement?.content_text).slice(1, -1)).length - 1).toBe(
    // In the texts of the two articles only.
    2,
  );
});
