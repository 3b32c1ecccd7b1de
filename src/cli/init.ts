import { init } from "../run/init.js";
import { UsageError } from "../run/usage-error.js";
import type { Arguments, Command } from "./command.js";
import { say } from "./progress.js";

/** `dateline init`: a folder to begin with. */
export const initCommand: Command = {
  name: "init",
  summary: "Make a folder to begin with: an article, a lexicon and defaults of options, ready to edit.",
  takes: "DIR",
  options: {},
  details: `Makes dateline.json (defaults of options), lexicon.csv (names that you know), articles/example.txt and README.md.
Files that are there are never overwritten: then nothing is made.
Exit status: 0 done, 1 wrong call, or a file is there already.

Examples:
  dateline init my-news && cd my-news && dateline extract`,
  run: runInit,
};

async function runInit({ paths }: Arguments): Promise<number> {
  const [folder, ...more] = paths;
  if (folder === undefined || more.length > 0) {
    throw new UsageError(
      `dateline init takes one folder, but got ${paths.length === 0 ? "none" : paths.join(" ")}.`,
      "As dateline init my-news",
    );
  }
  for (const path of await init(folder)) say(`Wrote ${path}`);
  say(`Next: cd ${folder} && dateline extract`);
  return 0;
}
