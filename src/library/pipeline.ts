import { checkRecord } from "../datasets/check.js";
import { rejectRowMaker } from "../datasets/corpus-rows.js";
import { type ArticleTables, recordOf } from "../datasets/record.js";
import { type Tables, tablesOf } from "../datasets/tables.js";
import type { Sha256 } from "../document/hash.js";
import type { AnnotatedArticle } from "../document/layers.js";
import { type Reject, rejectOf } from "../document/reject.js";
import { StageError } from "../document/stage.js";
import { buildGraph } from "../graph/build.js";
import { articleFrom, type RawArticle } from "../ingest/article.js";
import { defaultMaxCharacters } from "../ingest/parsed.js";
import { articlePipeline, type Resources } from "../pipeline.js";
import { ArticleError, type ArticleInput, rawOf } from "./article.js";
import { type DatasetRow, rowsIn } from "./dataset-row.js";

/** The stages of Dateline, in order: what `extend` may add to. */
export type StandardPipeline = ReturnType<typeof articlePipeline>;

/** What a pipeline does beside what the models decide. */
export interface AnnotateOptions {
  /** Longest article in characters (UTF-16 units); 1,000,000 when it is not given. */
  readonly maxCharacters?: number | undefined;
  /** Adds stages of your own behind Dateline's: `(standard) => standard.add(mine)`. See `dateline/stages`. */
  readonly extend?: ((standard: StandardPipeline) => StandardPipeline) | undefined;
}

/** Articles in, annotation and rows out. All of it is pure: the same article gives the same, whatever came before. */
export interface DatelinePipeline {
  /** What the stages need, for `dateline/stages`. */
  readonly resources: Resources;
  /** The article with every layer. Throws `ArticleError`. */
  readonly annotate: (article: ArticleInput) => AnnotatedArticle;
  /**
   * The rows that an article makes by itself, by dataset, each checked against its schema. Entities have the ids that
   * this article alone gives them, and an event is its own incident: `link` gives those of a corpus. Throws `ArticleError`.
   */
  readonly rows: (article: ArticleInput | AnnotatedArticle) => ArticleTables;
  /**
   * The rows of many articles as a stream, as `rows` makes them, with the rows of one article following each other. An
   * article that fails is a row of `rejects` and stops nothing. It holds one article at a time.
   */
  readonly rowsOf: (articles: Iterable<ArticleInput> | AsyncIterable<ArticleInput>) => AsyncGenerator<DatasetRow>;
  /**
   * The rows of every dataset of a corpus: who is the same person, what the same happening, nodes and edges. The order
   * of the articles does not matter; the same article twice is refused with a `TypeError`. All of it is in memory, some
   * 100 kB an article: for more than some thousand articles there is `extract`, which needs a disk instead.
   */
  readonly link: (articles: Iterable<AnnotatedArticle>, rejects?: readonly Reject[]) => Tables;
}

/** Makes a pipeline of resources that are loaded and a function for SHA-256. */
export function pipelineOf(
  resources: Resources,
  sha256: Sha256,
  { maxCharacters = defaultMaxCharacters, extend = (standard) => standard }: AnnotateOptions = {},
): DatelinePipeline {
  const stages = extend(articlePipeline(resources));
  const annotate = (given: ArticleInput): AnnotatedArticle => {
    const raw = rawOf(given, maxCharacters);
    return failing(raw, "ingest", () => stages.run(articleFrom(raw, sha256)));
  };
  const rows = (article: ArticleInput | AnnotatedArticle) =>
    checkedRows(isAnnotated(article) ? article : annotate(article), sha256);
  return {
    resources,
    annotate,
    rows,
    async *rowsOf(articles) {
      const rejectRow = rejectRowMaker(sha256);
      for await (const article of articles) {
        const made = rejecting(() => rows(article));
        if ("reject" in made) yield { dataset: "rejects", row: rejectRow(made.reject) };
        else yield* rowsIn(made.rows);
      }
    },
    link: (articles, rejects = []) => linked([...articles], rejects, { resources, sha256 }),
  };
}

function isAnnotated(article: ArticleInput | AnnotatedArticle): article is AnnotatedArticle {
  return "events" in article && "docId" in article;
}

function checkedRows(article: AnnotatedArticle, sha256: Sha256): ArticleTables {
  return failing(article, "check", () => {
    const record = recordOf(article, sha256);
    checkRecord(record);
    return record.tables;
  });
}

function linked(
  articles: readonly AnnotatedArticle[],
  rejects: readonly Reject[],
  { resources: { gazetteer }, sha256 }: { readonly resources: Pick<Resources, "gazetteer">; readonly sha256: Sha256 },
): Tables {
  const seen = new Set<string>();
  for (const { docId } of articles) {
    if (seen.has(docId)) throw new TypeError(`${docId} is there twice: link each article once.`);
    seen.add(docId);
  }
  return tablesOf(buildGraph(articles, { gazetteer, sha256 }), rejects, sha256);
}

function failing<Value>(raw: Pick<RawArticle, "sourcePath" | "text">, stage: string, run: () => Value): Value {
  try {
    return run();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ArticleError(rejectOf(raw, error instanceof StageError ? error.stage : stage, reason), error);
  }
}

function rejecting(run: () => ArticleTables): { readonly rows: ArticleTables } | { readonly reject: Reject } {
  try {
    return { rows: run() };
  } catch (error) {
    if (error instanceof ArticleError) return { reject: error.reject };
    throw error;
  }
}
