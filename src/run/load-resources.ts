import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { ModelError } from "../learn/model-file.js";
import type { Resources } from "../pipeline.js";
import { type ModelFile, resourcesOf } from "../resources.js";
import { packageFile } from "./package-file.js";

/** The folder of the models that ship with Dateline. */
const modelFolder = packageFile("models");

/** What is loaded beside the models that are always needed. */
export interface LoadOptions {
  /**
   * Whether the parser is to use a beam: it takes twice the time. Labelled attachment of the one trained with these
   * settings is 81.6 on EWT dev and 80.9 on GUM dev, the greedy parser's 81.4 and 80.9, so the beam does not ship:
   * `npm run train -- beam` puts it beside the other models.
   */
  readonly beam?: boolean | undefined;
  /** A folder of other models; those that ship with Dateline when it is not given. */
  readonly models?: string | undefined;
}

/**
 * Loads what the stages need from the models that ship with Dateline, or those of another folder. Takes some 250 ms: do
 * it once. Throws `ModelError`.
 */
export function loadResources({ beam = false, models = modelFolder }: LoadOptions = {}): Resources {
  const read = (name: string) => readModel(`${models}/${name}.model.br`);
  return resourcesOf({
    clusters: read("clusters"),
    tagger: read("tagger"),
    parser: read("parser"),
    vocabulary: read("vocabulary"),
    names: read("names"),
    beam: beam ? readModel(`${models}/beam.model.br`, notShipped) : null,
  });
}

const reinstall = "Install Dateline again, or rebuild the model with `npm run train`.";
const notShipped = "The beam does not ship with Dateline: train it with `npm run train -- beam`, or do without it.";

/** Reads a compressed model. Throws `ModelError`, with the remedy, when it is not there or not whole. */
export function readModel(path: string, remedy = reinstall): ModelFile {
  let compressed: Uint8Array;
  try {
    compressed = readFileSync(path);
  } catch {
    throw new ModelError(`${path}: the model is not there or cannot be read. ${remedy}`);
  }
  try {
    return { name: path, bytes: brotliDecompressSync(compressed) };
  } catch {
    throw new ModelError(`${path}: this is no brotli stream, or one cut short. ${remedy}`);
  }
}
