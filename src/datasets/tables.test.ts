import { at } from "../document/at.js";
import type { Sha256 } from "../document/hash.js";
import type { AnnotatedArticle } from "../document/layers.js";
import { sha256 } from "../testing/annotate.js";
import { checkArticle } from "../testing/check-article.js";
import { graphOf } from "../testing/corpus.js";
import { fullArticle } from "../testing/full-article.js";
import { datasets } from "./catalogue.js";
import { checkRecord } from "./check.js";
import { datasetFiles } from "./files.js";
import { recordOf } from "./record.js";
import { type Tables, tablesOf } from "./tables.js";

const reject = { sourcePath: "bad\ud83d.txt", stage: "read", reason: "not UTF-8", firstBytes: "\ufffd\ud83d" };
const tablesFor = (articles: readonly AnnotatedArticle[]) => tablesOf(graphOf(articles), [reject], sha256);
const filesFor = (articles: readonly AnnotatedArticle[]) =>
  datasetFiles({ graph: graphOf(articles), rejects: [reject] }, { sha256 });
/** What Python would read: a text cut at code points. */
const cut = (text: string, start: number, end: number) => [...text].slice(start, end).join("");

test("the article of these tests has a row in every dataset", () => {
  const tables = tablesFor([fullArticle()]);
  for (const { name } of datasets) expect([name, tables[name as keyof Tables].length > 0]).toEqual([name, true]);
});

test("offsets count code points, past emoji, astral letters and CRLF", () => {
  const tables = tablesFor([fullArticle()]);
  const { text } = at(tables.documents, 0);
  for (const { name, columns } of datasets) {
    if (!columns.some((column) => column.name === "surface")) continue;
    for (const row of tables[name as "mentions"]) {
      expect([name, cut(text, row.char_start, row.char_end)]).toEqual([name, row.surface]);
    }
  }
});

test.each(datasets.map(({ name }) => name))("%s has every key in every row, in schema order", (name) => {
  const dataset = datasets.find((each) => each.name === name);
  const lines = filesFor([fullArticle()]).get(`${name}.jsonl`)?.trimEnd().split("\n") ?? [];
  for (const line of lines) {
    expect(Object.keys(JSON.parse(line))).toEqual(dataset?.columns.map((column) => column.name));
  }
});

test("numbers that may have decimals are written with a point", () => {
  expect(filesFor([fullArticle()]).get("money.jsonl")).toContain('"amount":60.0,"amount_min":null');
});

test("no file holds a lone surrogate, a byte order mark or a line without its end", () => {
  for (const [name, content] of filesFor([fullArticle()])) {
    expect([name, /\p{Surrogate}|\\ud[89a-f]|\ufeff/u.test(content)]).toEqual([name, false]);
    expect([name, content.endsWith("\n")]).toEqual([name, true]);
  }
});

test("ids stay the same when an article is added", () => {
  const [alone, together] = [tablesFor([fullArticle()]), tablesFor([fullArticle(), fullArticle("2023-01-02")])];
  for (const { name, key } of datasets) {
    const ids = (tables: Tables) =>
      (tables[name as keyof Tables] as readonly object[]).map((row) => at([row as Record<string, unknown>], 0)[key]);
    expect([name, ids(together)]).toEqual([name, expect.arrayContaining(ids(alone))]);
  }
});

test("the same articles give the same bytes in whatever order they were finished", () => {
  const articles = [fullArticle("2022-10-03"), fullArticle("2022-10-01"), fullArticle("2022-10-02")];
  expect(filesFor([...articles].reverse())).toEqual(filesFor(articles));
});

test("a sound article passes its check", () => {
  expect(checkArticle(fullArticle(), { sha256 })).toBeNull();
});

test.each<[string, (article: AnnotatedArticle) => AnnotatedArticle, string]>([
  [
    "an offset past the text",
    (article) => ({ ...article, money: [{ ...at(article.money, 0), end: 9999 }] }),
    "offset 9999 is outside",
  ],
  [
    "an empty span",
    (article) => ({ ...article, money: [{ ...at(article.money, 0), end: at(article.money, 0).start }] }),
    "money mo_",
  ],
  [
    "an index that points nowhere",
    (article) => ({ ...article, statements: [{ ...at(article.statements, 0), speaker: 99 }] }),
    "99",
  ],
  [
    "a day that does not exist",
    (article) => ({ ...article, events: [{ ...at(article.events, 0), startsOn: "2022-02-30" }] }),
    "event_start",
  ],
  [
    "a number that is none",
    (article) => ({ ...article, money: [{ ...at(article.money, 0), amount: Number.NaN }] }),
    "amount",
  ],
])("%s is caught before anything is written", (_, broken, problem) => {
  expect(checkArticle(broken(fullArticle()), { sha256 })).toContain(problem);
});

test("the error names the dataset, the row, the column and the value", () => {
  const { tables, ...record } = recordOf(fullArticle(), sha256);
  const money = [{ ...at(tables.money, 0), money_id: "mo_1", modifier: "roughly" as never }];
  expect(() => checkRecord({ ...record, tables: { ...tables, money } })).toThrow(
    /^money mo_1: modifier: .* \(it holds "roughly"\)$/u,
  );
});

test("an id that is there twice, or leads nowhere, is an error", () => {
  const { tables, ...record } = recordOf(fullArticle(), sha256);
  const twice = { ...tables, money: [...tables.money, ...tables.money] };
  expect(() => checkRecord({ ...record, tables: twice })).toThrow("is there twice");
  const summary = { ...record.summary, entities: [] };
  expect(() => checkRecord({ ...record, summary, tables })).toThrow("is no row of entities");
});

test("ids are made with the hash that is handed in", () => {
  const constant: Sha256 = () => "0".repeat(64);
  expect(at(tablesOf(graphOf([fullArticle()]), [], constant).money, 0).money_id).toBe("mo_0000000000000000");
});
