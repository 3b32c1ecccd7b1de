import type { RunListener } from "../run/extract.js";

/** Writes a line to stderr: progress and summaries go there, never data. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** How often a line is printed where no line can be drawn over, in milliseconds. */
const plainInterval = 5_000;
const drawnInterval = 100;
const rejectsShown = 20;

/** Shows how far a run is: a line drawn over on a terminal, now and then a plain line elsewhere. */
export function progressPrinter(): RunListener & { readonly finish: () => void } {
  const isTerminal = process.stderr.isTTY === true;
  let last = performance.now();
  let rejected = 0;
  const finish = () => {
    if (isTerminal) process.stderr.write("\r\u001B[K");
    if (rejected > rejectsShown) say(`  … and ${rejected - rejectsShown} more rejected, see rejects.jsonl`);
  };
  return {
    onStart({ files, skipped }) {
      say(`  ${files} ${files === 1 ? "file" : "files"}${skippedInWords(skipped)}`);
    },
    onProgress({ filesDone, files, articles, rejects }) {
      const now = performance.now();
      if (now - last < (isTerminal ? drawnInterval : plainInterval)) return;
      last = now;
      const line = `  ${filesDone}/${files} files · ${articles} articles · ${rejects} rejected`;
      process.stderr.write(isTerminal ? `\r\u001B[K${line}` : `${line}\n`);
    },
    onReject({ sourcePath, stage, reason }) {
      rejected++;
      if (rejected <= rejectsShown) say(`  rejected ${sourcePath} (${stage}): ${reason}`);
    },
    finish,
  };
}

function skippedInWords(skipped: readonly string[]): string {
  if (skipped.length === 0) return "";
  const more = skipped.length > 3 ? ", …" : "";
  return `, ${skipped.length} skipped (neither .txt nor .jsonl): ${skipped.slice(0, 3).join(", ")}${more}`;
}
