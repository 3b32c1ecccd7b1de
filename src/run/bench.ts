import type { Reject } from "../document/reject.js";
import { type ArticlesListener, articlesIn, type Measured, measuredOn } from "./bench-articles.js";
import { type Contenders, contendersWith, measuredNames, timeables } from "./bench-contenders.js";
import { type Speed, speedOf } from "./bench-figures.js";
import { type Memory, measureMemory } from "./bench-memory.js";
import { measureRound, warmedUp } from "./bench-rounds.js";
import { loadResources } from "./load-resources.js";
import { peakMegabytes, stopwatch } from "./stopwatch.js";

/** What is measured on, and how. */
export interface BenchOptions {
  /** Files and folders. */
  readonly inputs: readonly string[];
  /** The articles are repeated until they hold about so many characters (UTF-16 units). */
  readonly characters: number;
  /** Timed rounds, at least 1; one more before them warms up. */
  readonly rounds: number;
  /** Whether memory is measured too. */
  readonly withMemory: boolean;
}

/** What a measurement tells while it goes on. */
export interface BenchListener extends ArticlesListener {
  /** Called with each phase as it begins. */
  readonly onPhase?: (phase: string) => void;
}

/** Articles and what is in them; characters are UTF-16 units. */
export interface Amount {
  readonly articles: number;
  readonly words: number;
  readonly characters: number;
}

/** Speed and memory of one contender or part. */
export interface BenchRow extends Speed {
  readonly name: string;
  /** Null when it was not measured. */
  readonly memory: Memory | null;
}

/** What a measurement found. */
export interface Bench {
  readonly rounds: number;
  /** What wink and the whole pipeline were timed on. */
  readonly all: Amount;
  /** One article in `every`: what compromise and the parts were timed on, and the memory of all was measured on. */
  readonly sample: Amount & { readonly every: number };
  /** Loading wink's model and the gazetteer. */
  readonly loadingSeconds: number;
  /** `wink`, `compromise`, `pipeline`, `ingest` and each stage, `stages` for these together, `datasets`. */
  readonly rows: readonly BenchRow[];
  /** The most memory the process has held, resident, with wink, compromise and what the measurement itself keeps. */
  readonly peakResidentMegabytes: number;
}

/**
 * Measures wink, compromise, the pipeline and its parts side by side. Null when there is no article that all of them
 * can read; the articles that one of them cannot are told to the listener and left out for all.
 */
export async function bench(options: BenchOptions, listener: BenchListener = {}): Promise<Bench | null> {
  const clock = stopwatch();
  const resources = loadResources();
  const loadingSeconds = clock();
  const found = await articlesIn(options.inputs, listener);
  const contenders = await contendersWith(resources);
  if (found.length > 0) listener.onPhase?.("warming up");
  const articles = warmedUp(found, timeables(contenders), (reject: Reject) => listener.onReject?.(reject));
  if (articles.length === 0) return null;
  const { measured, every } = measuredOn(articles, options.characters);
  const sampled = measured.filter(({ isSampled }) => isSampled);
  const speeds = measureSpeeds(measured, contenders, { ...options, ...listener });
  if (options.withMemory) listener.onPhase?.("memory");
  const memory = options.withMemory ? measureMemory(sampled, contenders) : null;
  const rows = speeds.map(({ name, ...speed }) => ({ name, ...speed, memory: memory?.get(name) ?? null }));
  const sample = { ...amountOf(sampled), every };
  return {
    rounds: options.rounds,
    all: amountOf(measured),
    sample,
    loadingSeconds,
    rows,
    peakResidentMegabytes: peakMegabytes(),
  };
}

function measureSpeeds(
  measured: readonly Measured[],
  contenders: Contenders,
  { rounds, onPhase }: Pick<BenchOptions, "rounds"> & Pick<BenchListener, "onPhase">,
): (Speed & { readonly name: string })[] {
  const laps = Array.from({ length: rounds }, (_, round) => {
    onPhase?.(`round ${round + 1} of ${rounds}`);
    return measureRound(measured, timeables(contenders), round);
  });
  const words = measured.map((article) => article.words);
  return measuredNames(contenders).map((name) => ({ name, ...speedOf(name, laps, words) }));
}

function amountOf(articles: readonly Measured[]): Amount {
  return {
    articles: articles.length,
    words: articles.reduce((sum, { words }) => sum + words, 0),
    characters: articles.reduce((sum, { raw }) => sum + raw.text.length, 0),
  };
}
