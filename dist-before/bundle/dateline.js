#!/usr/bin/env node
import {
  inWordsOfDisk
} from "./chunk-TPHUPVZV.js";
import {
  helpOf,
  readArguments
} from "./chunk-W7VDMW73.js";
import {
  jsonLine,
  say,
  show
} from "./chunk-4K2BL5U3.js";
import "./chunk-4CSBGLNK.js";
import {
  packageVersions
} from "./chunk-EB7ENSFH.js";
import "./chunk-DX3I3A5X.js";
import {
  UsageError
} from "./chunk-TMIQRTPX.js";
import "./chunk-F5N54G7B.js";
import {
  ModelError
} from "./chunk-GNH76EDW.js";
import "./chunk-OAOXLRWB.js";

// dist/cli/main.js
var commands = [
  {
    name: "extract",
    summary: "articles in, datasets out",
    load: async () => (await import("./extract-QWM7CVYF.js")).extractCommand
  },
  {
    name: "read",
    summary: "articles in, a stream of JSON lines out",
    load: async () => (await import("./read-KTIIKLP4.js")).readCommand
  },
  {
    name: "annotate",
    summary: "articles in, annotated articles out, for merge",
    load: async () => (await import("./annotate-EBSM5NCY.js")).annotateCommand
  },
  {
    name: "merge",
    summary: "annotated articles in, datasets out",
    load: async () => (await import("./merge-U7UTKY35.js")).mergeCommand
  },
  {
    name: "enqueue",
    summary: "articles in, jobs for many machines out",
    load: async () => (await import("./enqueue-ZO7AQQO4.js")).enqueueCommand
  },
  {
    name: "worker",
    summary: "annotate what jobs name",
    load: async () => (await import("./worker-ALQ6IPQ7.js")).workerCommand
  },
  {
    name: "collect",
    summary: "what workers have annotated in, datasets out",
    load: async () => (await import("./collect-5EOMJQ7L.js")).collectCommand
  },
  {
    name: "rules",
    summary: "list the rules with their examples",
    load: async () => (await import("./rules-7HH3FEY2.js")).rulesCommand
  },
  {
    name: "stages",
    summary: "print the stages in order",
    load: async () => (await import("./stages-6KYTJUZX.js")).stagesCommand
  },
  {
    name: "evaluate",
    summary: "measure the extraction against gold annotation",
    load: async () => (await import("./evaluate-TJVLZ2EH.js")).evaluateCommand
  },
  {
    name: "gold",
    summary: "check gold annotation, and convert it",
    load: async () => (await import("./gold-5YZ2IJAP.js")).goldCommand
  },
  {
    name: "corpus",
    summary: "check, count, split and export the annotated corpus",
    load: async () => (await import("./corpus-KNKVKDFI.js")).corpusCommand
  },
  {
    name: "diff",
    summary: "tell what differs between two output folders",
    load: async () => (await import("./diff-VAAXXBDV.js")).diffCommand
  },
  {
    name: "bench",
    summary: "measure speed and memory",
    load: async () => (await import("./bench-LWRZLQYV.js")).benchCommand
  },
  {
    name: "train",
    summary: "train the models of tagger and parser",
    load: async () => (await import("./train-RTAHHOMW.js")).trainCommand
  },
  {
    name: "accept",
    summary: "take the present output as golden (for work on Dateline itself)",
    load: async () => (await import("./accept-3YKU6MWR.js")).acceptCommand
  }
];
function overview() {
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(8)}  ${summary}`);
  return [
    "Dateline turns English news articles into a statement-and-event graph: who said what, who did what to whom.",
    "",
    "Usage: dateline COMMAND [options]",
    "",
    ...lines,
    "",
    "dateline COMMAND --help tells more; dateline --version prints the version."
  ].join("\n");
}
async function main(words) {
  try {
    return await dispatch(words);
  } catch (error) {
    const { message, hint } = problemIn(inWordsOfDisk(error, "What is written", "Put it right, then call again."));
    if (isLoggedAsJson(words))
      say(jsonLine("error", { message, hint }));
    else
      say([`Error: ${message}`, ...hint === null ? [] : [hint]].join("\n"));
    return 1;
  }
}
function problemIn(error) {
  if (error instanceof UsageError)
    return error;
  if (!(error instanceof Error))
    return { message: String(error), hint: null };
  const isPlain = error instanceof ModelError || "syscall" in error;
  return { message: isPlain ? error.message : error.stack ?? error.message, hint: null };
}
function isLoggedAsJson(words) {
  return words.some((word, index) => word === "--log-format=json" || word === "json" && words[index - 1] === "--log-format");
}
async function dispatch(words) {
  const [name, ...rest] = words;
  if (name === void 0 || name === "--help" || name === "-h" || name === "help") {
    show(overview());
    return name === void 0 ? 1 : 0;
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

// dist/cli/dateline.js
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE")
    process.exit(0);
  throw error;
});
process.exitCode = await main(process.argv.slice(2));
