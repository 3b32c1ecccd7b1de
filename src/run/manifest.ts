import type { Reject } from "../document/reject.js";
import type { CorpusGraph } from "../graph/graph.js";
import { sha256 } from "./hash.js";
import { peakMegabytes } from "./stopwatch.js";
import { packageVersions } from "./version.js";

/** What `run.json` is made of. */
export interface ManifestInput {
  /** The options of the run, as they were understood. */
  readonly options: object;
  readonly startedAt: Date;
  readonly found: { readonly files: readonly object[]; readonly skipped: readonly string[] };
  /** The files of the user's lexicon. */
  readonly lexicons: readonly object[];
  readonly graph: CorpusGraph;
  readonly rejects: readonly Reject[];
  readonly seconds: Readonly<Record<string, number>>;
  /** The files written beside it. */
  readonly files: ReadonlyMap<string, string>;
}

/** The content of `run.json`: everything that varies from run to run stands here and nowhere else. */
export function manifestOf({
  options,
  startedAt,
  found,
  lexicons,
  graph,
  rejects,
  seconds,
  files,
}: ManifestInput): object {
  const { version, dependencies } = packageVersions();
  return {
    dateline: version,
    dependencies,
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    started_at: startedAt.toISOString(),
    seconds: Object.fromEntries(Object.entries(seconds).map(([name, value]) => [name, Number(value.toFixed(3))])),
    peak_megabytes: Math.round(peakMegabytes()),
    options,
    input_files: found.files.length,
    skipped_files: found.skipped,
    lexicons,
    articles: graph.articles.length,
    characters: graph.articles.reduce((sum, { text }) => sum + text.length, 0),
    rejects: rejects.length,
    files: Object.fromEntries(
      [...files].map(([name, content]) => [
        name,
        { bytes: Buffer.byteLength(content, "utf8"), lines: content.split("\n").length - 1, sha256: sha256(content) },
      ]),
    ),
  };
}
