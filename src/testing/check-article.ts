import { checkRecord } from "../datasets/check.js";
import { recordOf } from "../datasets/record.js";
import type { Sha256 } from "../document/hash.js";
import type { AnnotatedArticle } from "../document/layers.js";

/** For tests: checks the rows one article makes. Null when they are sound, else what is wrong. */
export function checkArticle(article: AnnotatedArticle, { sha256 }: { readonly sha256: Sha256 }): string | null {
  try {
    checkRecord(recordOf(article, sha256));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
