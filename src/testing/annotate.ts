import { createHash } from "node:crypto";
import type { Article } from "../document/article.js";
import type { AnnotatedArticle } from "../document/layers.js";
import { articleFrom } from "../ingest/article.js";
import { articlePipeline } from "../pipeline.js";
import { loadResources } from "../run/load-resources.js";

/** For tests: node's SHA-256. */
export const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

/** For tests: an article made of a text, as if it had been read from `test.txt`. */
export function articleOf(text: string, published = "2022-10-06"): Article {
  return articleFrom({ sourcePath: "test.txt", sourceId: null, title: null, byline: null, published, text }, sha256);
}

const whole = articlePipeline(loadResources());

/** For tests: a text with every layer, published 2022-10-06 (a Thursday) unless told otherwise. */
export function annotateText(text: string, published?: string): AnnotatedArticle {
  return whole.run(articleOf(text, published));
}
