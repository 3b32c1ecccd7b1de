import { checkRecord } from "../datasets/check.js";
import { recordOf } from "../datasets/record.js";
import { sectionTexts } from "../datasets/section-text.js";
import { corpusSections } from "../datasets/tables.js";
import type { AnnotatedArticle } from "../document/layers.js";
import { buildGraph } from "../graph/build.js";
import { articleFrom, type RawArticle } from "../ingest/article.js";
import { articlePipeline, type Resources } from "../pipeline.js";
import { annotatorWith } from "./annotate.js";
import { sha256 } from "./hash.js";

/** One step from article to datasets: takes the document so far, gives it with its own layer. Throws when it fails. */
export interface Part {
  readonly name: string;
  readonly run: (doc: object) => object;
}

/** All that is measured. */
export interface Contenders {
  /** Wink and compromise by themselves and the pipeline as users run it. Each throws on an article it cannot finish. */
  readonly whole: Readonly<Record<"wink" | "compromise" | "pipeline", (article: RawArticle) => object>>;
  /** Ingest and each stage, in order. */
  readonly stages: readonly Part[];
  /** What comes after the pipeline, each article by itself: linking, its rows and their check. */
  readonly datasets: Part;
}

/** Makes the contenders. Wink's full pipe and compromise's plugins are imported here, so that no other command loads them. */
export async function contendersWith(resources: Resources): Promise<Contenders> {
  const { wholeCompromise, wholeWink } = await import("./contenders.js");
  const wink = wholeWink();
  const annotate = annotatorWith(resources);
  return {
    whole: {
      wink: ({ text }) => wink(text),
      compromise: ({ text }) => wholeCompromise(text),
      pipeline(raw) {
        const outcome = annotate(raw);
        if ("article" in outcome) return outcome.article;
        throw new Error(`${outcome.reject.stage}: ${outcome.reject.reason}`);
      },
    },
    stages: stagesWith(resources),
    datasets: datasetsWith(resources),
  };
}

function stagesWith(resources: Resources): Part[] {
  const { steps } = articlePipeline(resources);
  return [
    // Safe: the first part is given what was read.
    { name: "ingest", run: (raw) => articleFrom(raw as RawArticle, sha256) },
    ...steps.map(({ name, writes, run }) => ({
      name,
      // Safe: the pipeline has checked that what a step reads is there when the steps run in order.
      run: (doc: object) => ({ ...doc, [writes]: run(doc as never) }),
    })),
  ];
}

function datasetsWith({ gazetteer }: Resources): Part {
  return {
    name: "datasets",
    run(doc) {
      // Safe: it is given what all the stages have made.
      const article = doc as AnnotatedArticle;
      checkRecord(recordOf(article, sha256));
      const graph = buildGraph([article], { gazetteer, sha256 });
      for (const rows of corpusSections(graph, [], sha256)) sectionTexts(rows);
      return doc;
    },
  };
}

/** Does a piece of work, gives what it gives, and keeps the time it took under a name. */
export type Timed = <Value>(name: string, work: () => Value) => Value;

/** A contender of a timed round: it takes an article and has its work, or the pieces of it, timed. */
export interface Timeable {
  readonly name: string;
  /** Sees only the sample of the articles, or a round would take too long. */
  readonly takesSample: boolean;
  readonly run: (article: RawArticle, timed: Timed) => void;
}

/** The contenders as a round times them: `wink`, `compromise`, `pipeline`, and last each part, with `stages` for all of the pipeline. */
export function timeables({ whole, stages, datasets }: Contenders): Timeable[] {
  const asWhole = (name: keyof Contenders["whole"], takesSample: boolean): Timeable => ({
    name,
    takesSample,
    run: (article, timed) => timed(name, () => whole[name](article)),
  });
  const part = ({ name, run }: Part, doc: object, timed: Timed) => timed(name, () => run(doc));
  return [
    asWhole("wink", false),
    asWhole("compromise", true),
    asWhole("pipeline", false),
    {
      name: "parts of the pipeline",
      takesSample: true,
      run(article, timed) {
        const begin: object = article;
        const done = timed("stages", () => stages.reduce((doc, stage) => part(stage, doc, timed), begin));
        part(datasets, done, timed);
      },
    },
  ];
}

/** The names under which a round measures, in the order of the report. */
export function measuredNames({ stages, datasets }: Contenders): string[] {
  return ["wink", "compromise", "pipeline", ...stages.map(({ name }) => name), "stages", datasets.name];
}
