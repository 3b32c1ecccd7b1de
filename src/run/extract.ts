import { resolve } from "node:path";
import type { Reject } from "../document/reject.js";
import type { CorpusGraph } from "../graph/graph.js";
import { readableEndings } from "../ingest/format.js";
import type { ReadOptions } from "../ingest/parsed.js";
import { annotatorWith } from "./annotate.js";
import { annotateFiles, type Progress } from "./corpus.js";
import { type Found, findFiles } from "./find.js";
import { checkFolders } from "./folders.js";
import { sha256 } from "./hash.js";
import { linkArticles } from "./link.js";
import { manifestOf } from "./manifest.js";
import { type LexiconSource, readLexicon } from "./read-lexicon.js";
import { readingsFrom } from "./readings.js";
import { sharedResources } from "./shared-resources.js";
import { stopwatch } from "./stopwatch.js";
import { UsageError } from "./usage-error.js";
import { writeFiles } from "./write.js";

/** What a run reads, where it writes, and how. */
export interface ExtractOptions extends ReadOptions {
  /** Files and folders. */
  readonly inputs: readonly string[];
  /** The folder the datasets are written to; made when it is not there. */
  readonly out: string;
  /** Files read at the same time, at least 1. */
  readonly concurrency: number;
  /** Stop after this many articles; null for all. */
  readonly limit: number | null;
  /** Whether the parser uses a beam, whose model does not ship. */
  readonly beam?: boolean;
  /** Files of names that the user knows, `.csv` or `.jsonl`. */
  readonly lexicons?: readonly string[];
}

/** What a run tells while it goes on. */
export interface RunListener {
  readonly onStart?: (found: { readonly files: number; readonly skipped: readonly string[] }) => void;
  readonly onProgress?: (progress: Progress) => void;
  readonly onReject?: (reject: Reject) => void;
}

/** What a run has made, before it is written down. */
export interface Extraction {
  readonly graph: CorpusGraph;
  readonly rejects: readonly Reject[];
  /** The files that were read, and those left alone because of their ending. */
  readonly found: Found;
  /** The files of the user's lexicon. */
  readonly lexicons: readonly LexiconSource[];
  /** Wall-clock seconds of the whole and of its phases. */
  readonly seconds: {
    readonly total: number;
    readonly articles: number;
    readonly graph: number;
    readonly datasets: number;
  };
  /** Every file of the output folder but `run.json`, by name. */
  readonly files: ReadonlyMap<string, string>;
}

/** Reads, annotates, links, writes. Throws `UsageError` when the folders make no sense; bad articles become rejects. */
export async function extract(options: ExtractOptions, listener: RunListener = {}): Promise<Extraction> {
  const startedAt = new Date();
  await checkFolders(options);
  const made = await makeDatasets(options, listener);
  const manifest = manifestOf({ ...made, options, startedAt });
  await writeFiles(options.out, new Map([...made.files, ["run.json", `${JSON.stringify(manifest, null, 2)}\n`]]));
  return made;
}

/** All of `extract` but the writing. */
export async function makeDatasets(
  options: Omit<ExtractOptions, "out">,
  listener: RunListener = {},
): Promise<Extraction> {
  const clock = stopwatch();
  const { resources, lexicons } = await resourcesFor(options);
  const found = withoutLexicons(await findFiles(options.inputs, options), lexicons);
  if (found.files.length === 0 && found.rejects.length === 0) {
    const others = found.skipped.length > 0 ? `; ${found.skipped.length} files are of other kinds` : "";
    throw new UsageError(
      `There is no article in ${options.inputs.join(", ")}${others}.`,
      `Articles are files that end in ${readableEndings.join(", ")}.`,
    );
  }
  listener.onStart?.({ files: found.files.length, skipped: found.skipped });
  const corpus = await annotateFiles(found.files, {
    ...options,
    ...listener,
    annotate: annotatorWith(resources),
    read: (file) => readingsFrom(file, options),
  });
  const articles = clock();
  const { gazetteer } = resources;
  const linked = linkArticles(corpus.articles, [...found.rejects, ...corpus.rejects], { gazetteer, sha256 });
  for (const reject of linked.rejects) listener.onReject?.(reject);
  const seconds = { total: clock(), articles, ...linked.seconds };
  return { ...linked, found, lexicons, seconds };
}

/** A lexicon that lies among the articles is none of them. */
function withoutLexicons(found: Found, lexicons: readonly LexiconSource[]): Found {
  const paths = new Set(lexicons.map(({ path }) => resolve(path)));
  return { ...found, files: found.files.filter(({ location }) => !paths.has(resolve(location))) };
}

/** The resources of this process, with the user's lexicon when there is one. */
async function resourcesFor(options: Pick<ExtractOptions, "beam" | "lexicons">) {
  const resources = sharedResources(options);
  if (!options.lexicons?.length) return { resources, lexicons: [] };
  const { lexicon, sources } = await readLexicon(options.lexicons, resources.gazetteer);
  return { resources: { ...resources, lexicon }, lexicons: sources };
}
