import { ModelError } from "../learn/model-file.js";
import { inWordsOfDisk } from "../run/disk-error.js";
import { UsageError } from "../run/usage-error.js";
import { packageVersions } from "../run/version.js";
import { type Command, helpOf, readArguments } from "./command.js";
import { jsonLine, say, show } from "./progress.js";

/** The commands; each is loaded when it is called, so that `--help` answers at once. */
const commands: readonly { readonly name: string; readonly summary: string; readonly load: () => Promise<Command> }[] =
  [
    {
      name: "extract",
      summary: "articles in, datasets out",
      load: async () => (await import("./extract.js")).extractCommand,
    },
    {
      name: "read",
      summary: "articles in, a stream of JSON lines out",
      load: async () => (await import("./read.js")).readCommand,
    },
    {
      name: "annotate",
      summary: "articles in, annotated articles out, for merge",
      load: async () => (await import("./annotate.js")).annotateCommand,
    },
    {
      name: "merge",
      summary: "annotated articles in, datasets out",
      load: async () => (await import("./merge.js")).mergeCommand,
    },
    {
      name: "enqueue",
      summary: "articles in, jobs for many machines out",
      load: async () => (await import("./enqueue.js")).enqueueCommand,
    },
    {
      name: "worker",
      summary: "annotate what jobs name",
      load: async () => (await import("./worker.js")).workerCommand,
    },
    {
      name: "collect",
      summary: "what workers have annotated in, datasets out",
      load: async () => (await import("./collect.js")).collectCommand,
    },
    {
      name: "explain",
      summary: "tell why a row says what it says",
      load: async () => (await import("./explain.js")).explainCommand,
    },
    {
      name: "rules",
      summary: "list the rules with their examples",
      load: async () => (await import("./rules.js")).rulesCommand,
    },
    {
      name: "stages",
      summary: "print the stages in order",
      load: async () => (await import("./stages.js")).stagesCommand,
    },
    {
      name: "evaluate",
      summary: "measure the extraction against gold annotation",
      load: async () => (await import("./evaluate.js")).evaluateCommand,
    },
    {
      name: "gold",
      summary: "check gold annotation, and convert it",
      load: async () => (await import("./gold.js")).goldCommand,
    },
    {
      name: "corpus",
      summary: "check, count, split and export the annotated corpus",
      load: async () => (await import("./corpus.js")).corpusCommand,
    },
    {
      name: "diff",
      summary: "tell what differs between two output folders",
      load: async () => (await import("./diff.js")).diffCommand,
    },
    {
      name: "bench",
      summary: "measure speed and memory",
      load: async () => (await import("./bench.js")).benchCommand,
    },
    {
      name: "train",
      summary: "train the models of tagger and parser",
      load: async () => (await import("./train.js")).trainCommand,
    },
    {
      name: "accept",
      summary: "take the present output as golden (for work on Dateline itself)",
      load: async () => (await import("./accept.js")).acceptCommand,
    },
  ];

function overview(): string {
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(8)}  ${summary}`);
  return [
    "Dateline turns English news articles into a statement-and-event graph: who said what, who did what to whom.",
    "",
    "Usage: dateline COMMAND [options]",
    "",
    ...lines,
    "",
    "dateline COMMAND --help tells more; dateline --version prints the version.",
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
  return command.run(readArguments(command, rest));
}
