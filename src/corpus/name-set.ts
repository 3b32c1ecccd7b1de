import { documentsFile, goldFile } from "../evaluate/sets/rows.js";
import { type CorpusArticle, namesOf } from "./article.js";

/** The names of articles as `evaluate --set names:DIR` reads them: the files by name. */
export function nameSetFiles(articles: readonly CorpusArticle[]): ReadonlyMap<string, string> {
  const documents = articles.map(({ gold }) => ({ doc_id: gold.doc_id, text: gold.text, date: gold.published }));
  const names = articles.flatMap(({ gold }) => namesOf(gold).map((name) => ({ doc_id: gold.doc_id, ...name })));
  const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  return new Map([
    [documentsFile, lines(documents)],
    [goldFile, lines(names)],
  ]);
}
