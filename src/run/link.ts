import { checkArticle } from "../datasets/files.js";
import type { AnnotatedArticle } from "../document/layers.js";
import type { Reject } from "../document/reject.js";
import { buildGraph } from "../graph/build.js";
import type { CorpusGraph, GraphOptions } from "../graph/graph.js";
import { faultOfOurs, rejectOf } from "./annotate.js";
import { outputFiles } from "./output.js";
import { stopwatch } from "./stopwatch.js";

/** The graph of a corpus and the files made of it. */
export interface Linked {
  readonly graph: CorpusGraph;
  readonly rejects: readonly Reject[];
  readonly files: ReadonlyMap<string, string>;
  /** Wall-clock seconds of linking and of making the files. */
  readonly seconds: { readonly graph: number; readonly datasets: number };
}

/**
 * Links articles and makes every file of the output folder, each row checked. When a row breaks a promise of its
 * dataset, the article it comes from becomes a reject and the others are linked anew: one bad article stops no run.
 */
export function linkArticles(
  articles: readonly AnnotatedArticle[],
  rejects: readonly Reject[],
  options: GraphOptions,
): Linked {
  try {
    const clock = stopwatch();
    const graph = buildGraph(articles, options);
    const linked = clock();
    const files = outputFiles({ graph, rejects });
    return { graph, rejects, files, seconds: { graph: linked, datasets: clock() - linked } };
  } catch (error) {
    const unsound = articles.flatMap((article) => {
      const problem = checkArticle(article, options);
      return problem === null ? [] : [{ article, reject: rejectOf(article, "check", `${problem} ${faultOfOurs}`) }];
    });
    if (unsound.length === 0) throw error;
    const left = new Set(unsound.map(({ article }) => article));
    return linkArticles(
      articles.filter((article) => !left.has(article)),
      [...rejects, ...unsound.map(({ reject }) => reject)],
      options,
    );
  }
}
