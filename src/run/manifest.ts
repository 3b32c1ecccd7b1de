import type { FileFacts } from "../datasets/package.js";
import type { Counts } from "../report/counts.js";
import type { InputTotals } from "./batch/articles.js";
import type { Configuration } from "./batch/configuration.js";
import { peakMegabytes } from "./stopwatch.js";
import { packageVersions } from "./version.js";

/** What `run.json` is made of. */
export interface ManifestInput {
  /** The options of the run, as they were understood. */
  readonly options: object;
  readonly configuration: Configuration;
  readonly startedAt: Date;
  readonly found: InputTotals;
  /** The files of the user's lexicon. */
  readonly lexicons: readonly object[];
  readonly counts: Counts;
  readonly seconds: Readonly<Record<string, number>>;
  /** The files written beside it. */
  readonly files: readonly FileFacts[];
}

/** The content of `run.json`: everything that varies from run to run stands here and nowhere else. */
export function manifestOf(input: ManifestInput): object {
  const { options, configuration, startedAt, found, lexicons, counts, seconds, files } = input;
  return {
    dateline: configuration.dateline,
    dependencies: packageVersions().dependencies,
    models: configuration.models,
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    started_at: startedAt.toISOString(),
    seconds: Object.fromEntries(Object.entries(seconds).map(([name, value]) => [name, Number(value.toFixed(3))])),
    peak_megabytes: Math.round(peakMegabytes()),
    options,
    input_files: found.files,
    skipped_files: { number: found.skipped, first: found.skippedFirst },
    lexicons,
    articles: counts.articles,
    characters: counts.characters,
    rejects: counts.rejects,
    files: Object.fromEntries(files.map(({ path, ...facts }) => [path, facts])),
  };
}
