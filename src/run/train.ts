import { readFile } from "node:fs/promises";
import { brotliCompressSync, constants } from "node:zlib";
import { readClusters } from "../learn/clusters-file.js";
import { type TemplateGroup, templateGroups } from "../names/tagger/templates.js";
import { readParser } from "../syntax/parser/parser-file.js";
import { readTagger } from "../tokens/tagger/tagger-file.js";
import { winkTokenizer } from "../tokens/wink.js";
import {
  beamModel,
  clustersModel,
  parserModel,
  type TrainingTools,
  taggerModel,
  vocabularyModel,
} from "../train/models.js";
import { settings } from "../train/settings.js";
import { readVectors } from "../train/train-clusters.js";
import { readTreebank, type TreeSentence } from "../train/treebank.js";
import { sha256OfBytes } from "./hash.js";
import { readModel } from "./load-resources.js";
import { type ManifestEntry, readManifest, writtenManifest } from "./model-manifest.js";
import { learntNames } from "./train-names.js";
import { whyUnreadable } from "./unreadable.js";
import { UsageError } from "./usage-error.js";
import { writeFiles } from "./write.js";

/** The models that can be trained, in the order they need each other. */
export const trainable = ["clusters", "vocabulary", "tagger", "parser", "beam", "names"] as const;
export type Trainable = (typeof trainable)[number];

/** What the features of the tagger of names are about. */
// Safe: the object's own keys are those of its type.
export const nameFeatureGroups = Object.keys(templateGroups) as TemplateGroup[];

/** A file to learn from and what is to be said of it: name, source, licence. */
export interface TrainingFile {
  readonly path: string;
  readonly about: string;
  /** Of names: whether the annotation leaves some out. */
  readonly isIncomplete?: boolean;
}

/** What a model is trained on, and where it is put. */
export interface TrainOptions {
  readonly model: Trainable;
  /** Word vectors for clusters and vocabulary, sets of names for those, treebanks in CoNLL-U for the others. */
  readonly data: readonly TrainingFile[];
  /** The folder of the models: those that the new one needs are there, and it is put there. */
  readonly models: string;
  /** Groups of features that the tagger of names does without, to see what they are worth. */
  readonly without?: readonly TemplateGroup[];
  readonly told: (line: string) => void;
}

/** What was trained. */
export interface Trained {
  readonly file: string;
  /** Size of the compressed file. */
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Trains a model, and writes it and its entry in the manifest. The same data give the same bytes. Throws `UsageError`
 * for data that cannot be read, `ModelError` for a model that is needed and is not there.
 */
export async function train(options: TrainOptions): Promise<Trained> {
  const { model, data, models } = options;
  const file = `${model}.model.br`;
  const {
    bytes: trained,
    contents,
    settings: used,
  } = model === "names" ? await learntNames(options) : await modelOf({ ...options, model });
  const bytes = compressed(trained);
  const entry: ManifestEntry = {
    model,
    file,
    bytes: bytes.length,
    sha256: sha256OfBytes(bytes),
    settings: used,
    data: data.map(({ path, about, isIncomplete }, index) => ({
      file: path.split(/[/\\]/u).at(-1) ?? path,
      about,
      ...(isIncomplete ? { isIncomplete } : {}),
      sha256: sha256OfBytes(contents[index] ?? new Uint8Array(0)),
    })),
  };
  const manifest = writtenManifest([...(await readManifest(models)).filter((each) => each.model !== model), entry]);
  await writeFiles(
    models,
    new Map<string, string | Uint8Array>([
      [file, bytes],
      ["manifest.json", manifest],
    ]),
  );
  return { file, bytes: entry.bytes, sha256: entry.sha256 };
}

/** A model, and the contents of the data it was trained on. */
export interface Learnt {
  readonly bytes: Uint8Array;
  readonly contents: readonly Uint8Array[];
  /** How it was trained. */
  readonly settings: object;
}

type Options<Model extends Trainable> = TrainOptions & { readonly model: Model };

async function modelOf({ model, data, models, told }: Options<Exclude<Trainable, "names">>): Promise<Learnt> {
  const contents: Buffer[] = [];
  // One after the other: of several that cannot be read, the error always names the first.
  for (const { path } of data) contents.push(await readData(path));
  const tools: TrainingTools = { settings, tokenizer: winkTokenizer(), told };
  const read = <Read>(reader: (content: string) => Read) =>
    contents.map((content, index) => readAs(data[index]?.path ?? "", () => reader(content.toString("utf8"))));
  const learnt = (bytes: Uint8Array): Learnt => ({ bytes, contents, settings: settings[model] });
  if (model === "clusters" || model === "vocabulary") {
    const most = model === "clusters" ? settings.clusters.words : Number.POSITIVE_INFINITY;
    const [vectors] = read((content) => readVectors(content, most));
    if (!vectors) throw new UsageError("There are no vectors to learn from.", "See: dateline train --help");
    return learnt(model === "clusters" ? clustersModel(vectors, tools) : vocabularyModel(vectors, tools));
  }
  const sentences: readonly TreeSentence[] = read((content) => readTreebank(content, tools.tokenizer)).flat();
  const clusters = ownModel(models, "clusters", readClusters);
  if (model === "tagger") return learnt(taggerModel(sentences, clusters, tools));
  const needs = { clusters, tagger: ownModel(models, "tagger", readTagger) };
  if (model === "parser") return learnt(parserModel(sentences, needs, tools));
  const parser = ownModel(models, "parser", readParser);
  return learnt(beamModel(sentences, { ...needs, parser }, tools));
}

function ownModel<Read>(models: string, name: string, reader: (bytes: Uint8Array, name: string) => Read): Read {
  const found = readModel(`${models}/${name}.model.br`);
  return reader(found.bytes, found.name);
}

async function readData(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UsageError(`${path}: ${whyUnreadable(error)}`, "See: dateline train --help");
  }
}

function readAs<Read>(path: string, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    throw new UsageError(
      `${path}: ${error instanceof Error ? error.message : String(error)}`,
      "See: dateline train --help",
    );
  }
}

function compressed(bytes: Uint8Array): Uint8Array {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 },
  });
}
