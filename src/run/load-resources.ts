import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { ModelError } from "../learn/model-file.js";
import type { Resources } from "../pipeline.js";
import { type ModelFile, resourcesOf } from "../resources.js";

/** The folder of the models that ship with Dateline: the same from `src/run` and from `dist/run`. */
const modelFolder = fileURLToPath(new URL("../../models/", import.meta.url));

/** Loads what the stages need from the models that ship with Dateline. Takes some 250 ms: do it once. Throws `ModelError`. */
export function loadResources(folder = modelFolder): Resources {
  const [clusters, tagger, parser] = ["clusters", "tagger", "parser"].map((name) =>
    readModel(`${folder}/${name}.model.br`),
  );
  if (!clusters || !tagger || !parser) throw new ModelError(`${folder}: there are no models.`);
  return resourcesOf({ clusters, tagger, parser });
}

/** Reads a compressed model. Throws `ModelError` when it is not there or not whole. */
export function readModel(path: string): ModelFile {
  const remedy = "Install Dateline again, or rebuild the model with `npm run train`.";
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
