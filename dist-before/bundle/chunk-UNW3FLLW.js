import {
  peakMegabytes
} from "./chunk-7TB3XIE4.js";
import {
  inWords,
  statementsInWords
} from "./chunk-VGFGHFU3.js";
import {
  tallyOf,
  totalOf
} from "./chunk-C33MJS2U.js";

// dist/cli/closing.js
function closingSummary({ counts, found, seconds, files }, { out, opensFirst }) {
  const rows = [];
  if (counts) {
    const tallied = (name) => {
      const tally = tallyOf(counts[name]);
      return [name, totalOf(tally), inWords(tally)];
    };
    const amounts = tallyOf(counts.amounts);
    rows.push(["articles", counts.articles, `${counts.characters} characters`], tallied("mentions"), tallied("entities"), ["statements", totalOf(tallyOf(counts.statements)), statementsInWords(counts)], tallied("events"), ["amounts", totalOf(amounts), inWords(amounts.slice(0, 8))], ["rejected", counts.rejects, counts.rejects > 0 ? `see ${out}/rejects.jsonl` : ""]);
  }
  if (found.skipped > 0)
    rows.push(["skipped", found.skipped, `files of other kinds${skippedInWords(found)}`]);
  const lines = rows.map(([name, total, details]) => `  ${name.padEnd(11)} ${String(total).padStart(6)}  ${details}`.trimEnd());
  const cost = `${seconds.total.toFixed(1)} s, peak ${Math.round(peakMegabytes())} MB`;
  return ["", ...lines, "", `Wrote ${files.length + 1} files to ${out} (${cost}).`, `Open ${opensFirst}`].join("\n");
}
function skippedInWords({ skipped, skippedFirst }) {
  const more = skipped > 3 ? ", …" : "";
  return `: ${skippedFirst.slice(0, 3).join(", ")}${more}`;
}

export {
  closingSummary
};
