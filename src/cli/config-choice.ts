import { existsSync } from "node:fs";
import { UsageError } from "../run/usage-error.js";

/** The file that defaults of options are read from, when the current folder has it. */
export const usualConfig = "dateline.json";

/** Which file defaults come from, and the words of a call without those that say so. */
export interface ConfigChoice {
  /** Null for none. */
  readonly path: string | null;
  readonly words: readonly string[];
}

/** Takes `--config FILE` and `--no-config` out of the words of a call. Throws `UsageError` when there is no such file. */
export function chosenConfig(words: readonly string[]): ConfigChoice {
  const rest: string[] = [];
  let path: string | null = existsSync(usualConfig) ? usualConfig : null;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    if (word === "--") {
      rest.push(...words.slice(index));
      break;
    }
    if (word === "--no-config") path = null;
    else if (word === "--config") path = named(words[++index]);
    else if (word.startsWith("--config=")) path = named(word.slice("--config=".length));
    else rest.push(word);
  }
  return { path, words: rest };
}

function named(path: string | undefined): string {
  if (path !== undefined && existsSync(path)) return path;
  throw new UsageError(
    path === undefined ? "--config names no file." : `There is no file ${path}.`,
    `Name it, as --config ${usualConfig}; dateline init makes one.`,
  );
}
