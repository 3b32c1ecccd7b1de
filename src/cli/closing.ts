import { countsOf, totalOf } from "../report/counts.js";
import { inWords, statementsInWords } from "../report/digest.js";
import type { Extraction } from "../run/extract.js";
import { peakMegabytes } from "../run/stopwatch.js";

/** What is said when a run is over; its last line names the file to open. */
export function closingSummary(
  { graph, rejects, found, seconds, files }: Extraction,
  { out, opensFirst }: { readonly out: string; readonly opensFirst: string },
): string {
  const counts = countsOf(graph, rejects);
  const statements = counts.statements.reduce((sum, { times }) => sum + times, 0);
  const rows: readonly (readonly [string, number, string])[] = [
    ["articles", counts.articles, `${counts.characters} characters`],
    ["mentions", totalOf(counts.mentions), inWords(counts.mentions)],
    ["entities", totalOf(counts.entities), inWords(counts.entities)],
    ["statements", statements, statementsInWords(counts)],
    ["events", totalOf(counts.events), inWords(counts.events)],
    ["amounts", totalOf(counts.amounts), inWords(counts.amounts.slice(0, 8))],
    ["rejected", rejects.length, rejects.length > 0 ? `see ${out}/rejects.jsonl` : ""],
    ...(found.skipped.length > 0 ? [["skipped", found.skipped.length, "files of other kinds"] as const] : []),
  ];
  const lines = rows.map(([name, total, details]) =>
    `  ${name.padEnd(11)} ${String(total).padStart(6)}  ${details}`.trimEnd(),
  );
  const cost = `${seconds.total.toFixed(1)} s, peak ${Math.round(peakMegabytes())} MB`;
  return ["", ...lines, "", `Wrote ${files.size + 1} files to ${out} (${cost}).`, `Open ${opensFirst}`].join("\n");
}
