import type { CommandTable } from "./command.js";

/** The commands in the order of the overview; each is loaded when it is called, so that `--help` answers at once. */
export const commands: CommandTable = [
  {
    name: "extract",
    summary: "articles in, datasets out",
    load: async () => (await import("./extract.js")).extractCommand,
  },
  {
    name: "init",
    summary: "make a folder to begin with",
    load: async () => (await import("./init.js")).initCommand,
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
    name: "schema",
    summary: "print what the datasets hold",
    load: async () => (await import("./schema.js")).schemaCommand,
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
    name: "doctor",
    summary: "check installation and output folders",
    load: async () => (await import("./doctor.js")).doctorCommand,
  },
  {
    name: "completion",
    summary: "let a shell complete commands and options",
    load: async () => (await import("./completion.js")).completionCommand(commands),
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
    load: async () => (await import("./accept.js")).acceptCommand(commands),
  },
];
