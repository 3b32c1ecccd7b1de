import type { Article } from "../document/article.js";
import { articleFrom } from "../ingest/article.js";
import { defaultMaxCharacters } from "../ingest/read.js";
import { articlePipeline, type Resources } from "../pipeline.js";
import { loadResources } from "../resources.js";
import { findFiles } from "./find.js";
import { sha256 } from "./hash.js";
import { readSource } from "./read.js";
import { peakMegabytes, stopwatch } from "./stopwatch.js";

/** What a measurement of speed found. Times are wall-clock seconds for all articles. */
export interface Bench {
  readonly articles: number;
  readonly characters: number;
  readonly words: number;
  /** Loading wink's model and the gazetteer. */
  readonly loading: number;
  /** Splitting and tagging the same texts with wink alone: the yardstick, for machines differ. */
  readonly wink: number;
  readonly ingest: number;
  readonly stages: readonly { readonly name: string; readonly seconds: number }[];
  readonly peakMegabytes: number;
}

/** Measures each stage on the given articles, repeated until they hold some `characters`. One round before it warms up. */
export async function bench(inputs: readonly string[], characters: number): Promise<Bench> {
  const clock = stopwatch();
  const resources = loadResources();
  const loading = clock();
  const seeds = await articlesIn(inputs);
  const size = seeds.reduce((sum, { text }) => sum + text.length, 0);
  const times = Math.max(1, Math.round(characters / Math.max(1, size)));
  const articles = Array.from({ length: times }, () => seeds).flat();
  measure(resources, seeds);
  const { wink, ingest, ...stages } = measure(resources, articles);
  return {
    articles: articles.length,
    characters: size * times,
    words: articles.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0),
    loading,
    wink: wink ?? 0,
    ingest: ingest ?? 0,
    stages: Object.entries(stages).map(([name, seconds]) => ({ name, seconds })),
    peakMegabytes: peakMegabytes(),
  };
}

/** Seconds spent in `wink` alone, in `ingest` and in each stage. */
function measure(resources: Resources, articles: readonly Article[]): Record<string, number> {
  const seconds: Record<string, number> = {};
  const timed = <Value>(name: string, run: () => Value): Value => {
    const lap = stopwatch();
    const value = run();
    seconds[name] = (seconds[name] ?? 0) + lap();
    return value;
  };
  const { steps } = articlePipeline(resources);
  for (const article of articles) {
    timed("wink", () => resources.tokenizer(article.text));
    let doc: object = timed("ingest", () => articleFrom(article, sha256));
    for (const { name, writes, run } of steps) {
      const before = doc;
      // Safe: the pipeline has checked that what a step reads is there.
      doc = { ...before, [writes]: timed(name, () => run(before as never)) };
    }
  }
  return seconds;
}

async function articlesIn(inputs: readonly string[]): Promise<Article[]> {
  const { files } = await findFiles(inputs);
  const articles: Article[] = [];
  for (const file of files) {
    const readings = await readSource(file, { published: null, maxCharacters: defaultMaxCharacters });
    for (const reading of readings) if ("raw" in reading) articles.push(articleFrom(reading.raw, sha256));
  }
  return articles;
}
