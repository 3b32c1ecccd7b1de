import type { CorpusArticle } from "../corpus/article.js";
import { headerOf } from "../evaluate/gold/markup/header.js";
import { readMarkup } from "../evaluate/gold/markup/markup.js";

/** For tests: the header of an article of the corpus, all right for `x1.gold` of 4 July 2019, a Thursday. */
export const corpusHeader = `date 2019-07-04
id: x1
country: KEN
topic: local
style: agency
spelling: British`;

/** For tests: an article of the corpus, of marked-up text, or of a whole file when it begins with a header. */
export function corpusArticle(markup: string, stem = "x1"): CorpusArticle {
  const header = corpusHeader.replace("id: x1", `id: ${stem}`);
  const source = markup.startsWith("date ") ? markup : `${header}\n\n${markup}\n`;
  const read = readMarkup(source, { stem });
  if ("problem" in read) throw new Error(read.problem);
  return { path: `${stem}.gold`, stem, gold: read.article, writtenId: headerOf(source).docId, header: read.header };
}
