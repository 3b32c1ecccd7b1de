import { noTotals } from "../../report/counts.js";
import { articleTables } from "../../report/page/shown-tables.js";
import { noSurvey } from "../../report/page/survey.js";
import { fullRecord } from "../../testing/record.js";
import { type PageArticle, pageArticle, reportRows } from "./report-file.js";

const setup = {
  assets: { script: "", style: "" },
  facts: { dateline: "1", dependencies: {}, models: {}, beam: false, lexicon: null },
};
const rest = {
  counts: { ...noTotals(), entities: {}, rejects: 0 },
  survey: noSurvey(),
  speakers: [],
  dyads: [],
  files: [],
};

/** An article as long as JSON as is said. */
function articleOf(rank: number, length: number): PageArticle {
  const tables = Object.fromEntries(articleTables.map((name) => [name, []]));
  const json = JSON.stringify({ headline: `rank ${rank}`, tables }).padEnd(length);
  return { rank, article: 100 - rank, json, ids: [`doc_${rank}`, `in_${rank}`] };
}

/** What a page holds of those articles, and of rows that come after them. */
function pageOf(articles: readonly PageArticle[], sections: ReadonlyMap<string, readonly object[]> = new Map()) {
  const report = reportRows(setup);
  for (const article of articles) report.addArticle(article);
  report.addRows(sections);
  const [, json = ""] = /id="data">(.*?)<\/script>/su.exec(report.page(rest)) ?? [];
  return JSON.parse(json);
}

test("articles are shown in the order of the corpus while there is room, those of the lowest ranks, however they came", () => {
  const articles = Array.from({ length: 30 }, (_, rank) => articleOf(rank, rank === 9 ? 1_999_999 : 1_900_000));
  const { headlines } = pageOf(articles);
  expect(headlines.length).toBeLessThan(20);
  expect(headlines).toEqual(
    articles
      .slice(0, headlines.length)
      .map(({ rank }) => `rank ${rank}`)
      .reverse(),
  );
  expect(pageOf(articles.toReversed()).headlines).toEqual(headlines);
  expect(pageOf([...articles.slice(7), ...articles.slice(0, 7)]).headlines).toEqual(headlines);
});

test("of entities and incidents only those are kept that the articles shown name, of their lists of reports too", () => {
  const incident = (id: string) => ({
    incident_id: id,
    actor_ids: ["person_a"],
    event_ids: ["ev_elsewhere"],
    doc_ids: ["doc_1", "doc_elsewhere"],
    differing_fields: ["place_id"],
  });
  const { tables, strings } = pageOf(
    [articleOf(1, 10)],
    new Map([["incidents", [incident("in_1"), incident("in_2")]]]),
  );
  expect(tables.incidents.rows).toHaveLength(1);
  expect(strings).toEqual(expect.arrayContaining(["in_1", "doc_1", "place_id"]));
  expect(strings).not.toEqual(expect.arrayContaining(["doc_elsewhere"]));
  expect(strings).not.toEqual(expect.arrayContaining(["ev_elsewhere"]));
});

test("an article that is not drawn, or too long, is none for the page", () => {
  const record = fullRecord();
  expect(pageArticle(record, null)).toEqual([]);
  const [article] = pageArticle(record, { article: 3, rank: 4 });
  expect(article).toMatchObject({ article: 3, rank: 4 });
  expect(article?.ids).toEqual(expect.arrayContaining(record.tables.mentions.map(({ entity_id }) => entity_id)));
  const [document] = record.tables.documents;
  const long = { ...record.tables, documents: [{ ...document, text: "word ".repeat(500_000) }] };
  // Safe: the document differs in its text only.
  expect(pageArticle({ storyStart: 0, tables: long as typeof record.tables }, { article: 0, rank: 0 })).toEqual([]);
});
