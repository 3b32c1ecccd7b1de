import { datasets } from "../../datasets/catalogue.js";
import { datasetFiles } from "../../datasets/files.js";
import { tablesOf } from "../../datasets/tables.js";
import type { AnnotatedArticle } from "../../document/layers.js";
import { buildGraph } from "../../graph/build.js";
import { readingsOf } from "../../ingest/read.js";
import { annotatorWith } from "../../run/annotate.js";
import { sha256 } from "../../run/hash.js";
import { sharedResources } from "../../run/shared-resources.js";
import { checkArticle } from "../check-article.js";
import { problemsIn } from "../invariants.js";
import type { ArticleRow } from "./rows.js";

const resources = sharedResources();
const annotate = annotatorWith(resources);
const options = { gazetteer: resources.gazetteer, sha256 };
const readOptions = { published: null, maxCharacters: 1_000_000 };

/**
 * For tests: takes rows of JSONL from bytes to the files of the output folder and gives what is wrong: a row that
 * became neither article nor reject, a fault of a stage, rows that break a promise, a second run that gives other
 * files, an article whose rows change with the company it is in. Empty when all is well.
 */
export function problemsOf(rows: readonly ArticleRow[]): string[] {
  const read = articlesOf(rows);
  const again = articlesOf(rows);
  if (read.problems.length > 0) return read.problems;
  const graph = buildGraph(read.articles, options);
  const files = datasetFiles({ graph, rejects: [] }, { sha256 });
  const second = datasetFiles({ graph: buildGraph(again.articles, options), rejects: [] }, { sha256 });
  const differing = [...files].flatMap(([name, content]) => (second.get(name) === content ? [] : [name]));
  return [
    ...problemsIn(files),
    ...differing.map((name) => `${name}: a second run gives another file`),
    ...read.articles.flatMap((article) => [checkArticle(article, options) ?? []].flat()),
    ...read.articles.flatMap((article) => changedInCompany(article, tablesOf(graph, [], sha256))),
  ];
}

/** The articles of the rows, each once, and what is wrong with their being read. */
function articlesOf(rows: readonly ArticleRow[]): { articles: AnnotatedArticle[]; problems: string[] } {
  const articles = new Map<string, AnnotatedArticle>();
  const problems: string[] = [];
  for (const { path, fields } of rows) {
    const bytes = new TextEncoder().encode(`${JSON.stringify(fields)}\n`);
    const readings = [...readingsOf(path, bytes, readOptions)];
    if (readings.length !== 1) problems.push(`${readings.length} readings of one row`);
    for (const reading of readings) {
      if ("reject" in reading) continue;
      const outcome = annotate(reading.raw);
      if ("reject" in outcome) problems.push(`${outcome.reject.stage}: ${outcome.reject.reason}`);
      else articles.set(outcome.article.docId, outcome.article);
    }
  }
  return { articles: [...articles.values()], problems };
}

type Tables = ReturnType<typeof tablesOf>;

/** The datasets whose rows differ when an article is linked alone, but for ids of the corpus's entities and incidents. */
function changedInCompany(article: AnnotatedArticle, together: Tables): string[] {
  const alone = tablesOf(buildGraph([article], options), [], sha256);
  return datasets.flatMap(({ name }) => {
    if (!localDatasets.includes(name)) return [];
    const changed = localRows(alone, name, article.docId) !== localRows(together, name, article.docId);
    return changed ? [`${name}: other rows of ${article.docId} when it is alone`] : [];
  });
}

const localDatasets = ["documents", "sentences", "mentions", "dates", "money", "statements", "statement_spans"].concat(
  "events",
  "event_roles",
);
const ofTheCorpus = ["entities", "incidents"];

function localRows(tables: Tables, name: string, docId: string): string {
  const references = datasets.find((dataset) => dataset.name === name)?.references ?? {};
  // Safe: the tables are those of the datasets, and every local one has a `doc_id`.
  const rows = tables[name as "mentions"].filter((row) => row.doc_id === docId);
  return JSON.stringify(rows, (column, cell) => (ofTheCorpus.includes(references[column] ?? "") ? undefined : cell));
}
