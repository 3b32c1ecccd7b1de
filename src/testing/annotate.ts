import { createHash } from "node:crypto";
import type { Article } from "../document/article.js";
import type { AnnotatedArticle } from "../document/layers.js";
import { type Lexicon, lexiconOf } from "../gazetteer/user/lexicon.js";
import { parseLexicon } from "../gazetteer/user/parse.js";
import { articleFrom } from "../ingest/article.js";
import { articlePipeline } from "../pipeline.js";
import { loadResources } from "../run/load-resources.js";

/** For tests: node's SHA-256. */
export const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

/** For tests: an article made of a text, as if it had been read from `test.txt`. */
export function articleOf(text: string, published = "2022-10-06"): Article {
  return articleFrom({ sourcePath: "test.txt", sourceId: null, title: null, byline: null, published, text }, sha256);
}

const resources = loadResources();
const whole = articlePipeline(resources);

/** For tests: a text with every layer, published 2022-10-06 (a Thursday) unless told otherwise. */
export function annotateText(text: string, published?: string): AnnotatedArticle {
  return whole.run(articleOf(text, published));
}

/** For tests: as `annotateText`, with a user's lexicon. */
export function annotateWith(lexicon: Lexicon, text: string, published?: string): AnnotatedArticle {
  return articlePipeline({ ...resources, lexicon }).run(articleOf(text, published));
}

/** For tests: the lexicon of a text in CSV; throws when something is wrong with it. */
export function lexiconFrom(text: string): Lexicon {
  const { entries, problems } = parseLexicon([{ path: "test.csv", text }], resources.gazetteer);
  if (problems.length > 0) throw new Error(problems.map((problem) => `${problem.line}: ${problem.text}`).join("\n"));
  return lexiconOf(entries);
}
