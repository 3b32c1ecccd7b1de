import { ModelError } from "../learn/model-file.js";
import { inWordsOfDisk } from "../run/disk-error.js";
import { UsageError } from "../run/usage-error.js";
import { packageVersions } from "../run/version.js";
import { helpOf, overviewLines, readArguments } from "./command.js";
import { commands } from "./commands.js";
import { chosenConfig, usualConfig } from "./config-choice.js";
import { jsonLine, say, show } from "./progress.js";

function overview(): string {
  return [
    "Dateline turns English news articles into a statement-and-event graph: who said what, who did what to whom.",
    "",
    "Usage: dateline COMMAND [options]",
    "",
    ...overviewLines(commands),
    "",
    "dateline COMMAND --help tells more; dateline --version prints the version.",
    `Defaults of options are read from ${usualConfig} in the current folder, if it is there, or --config FILE; --no-config reads none.`,
  ].join("\n");
}

/** Runs a command line without `node dateline`; gives the exit status. Whatever goes wrong is said on stderr. */
export async function main(words: readonly string[]): Promise<number> {
  try {
    return await dispatch(words);
  } catch (error) {
    const { message, hint } = problemIn(inWordsOfDisk(error, "What is written", "Put it right, then call again."));
    if (isLoggedAsJson(words)) say(jsonLine("error", { message, hint }));
    else say([`Error: ${message}`, ...(hint === null ? [] : [hint])].join("\n"));
    return 1;
  }
}

function problemIn(error: unknown): { readonly message: string; readonly hint: string | null } {
  if (error instanceof UsageError) return error;
  if (!(error instanceof Error)) return { message: String(error), hint: null };
  // What the system refuses says itself what it was.
  const isPlain = error instanceof ModelError || "syscall" in error;
  return { message: isPlain ? error.message : (error.stack ?? error.message), hint: null };
}

/** As `--log-format json` says, also when the rest cannot be understood. */
function isLoggedAsJson(words: readonly string[]): boolean {
  return words.some(
    (word, index) => word === "--log-format=json" || (word === "json" && words[index - 1] === "--log-format"),
  );
}

async function dispatch(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    show(overview());
    return name === undefined ? 1 : 0;
  }
  if (name === "--version" || name === "-v") {
    show(packageVersions().version);
    return 0;
  }
  const known = commands.find((each) => each.name === name);
  if (!known) {
    const names = commands.map((each) => each.name).join(", ");
    throw new UsageError(`There is no command ${name}.`, `Commands: ${names}. See: dateline --help`);
  }
  const command = await known.load();
  if (rest.includes("--help") || rest.includes("-h")) {
    show(helpOf(command));
    return 0;
  }
  const { path, words: own } = chosenConfig(rest);
  const given = readArguments(command, own);
  if (path === null) return command.run(given);
  const { withConfiguration } = await import("./config-file.js");
  return command.run(withConfiguration(command, given, path));
}
