import {
  resourcesOf
} from "./chunk-6ZNBIV7G.js";
import {
  packageFile
} from "./chunk-F5N54G7B.js";
import {
  ModelError
} from "./chunk-GNH76EDW.js";

// dist/run/load-resources.js
import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
var modelFolder = packageFile("models");
function loadResources({ beam = false, models = modelFolder } = {}) {
  const read = (name) => readModel(`${models}/${name}.model.br`);
  return resourcesOf({
    clusters: read("clusters"),
    tagger: read("tagger"),
    parser: read("parser"),
    vocabulary: read("vocabulary"),
    names: read("names"),
    beam: beam ? readModel(`${models}/beam.model.br`, notShipped) : null
  });
}
var reinstall = "Install Dateline again, or rebuild the model with `npm run train`.";
var notShipped = "The beam does not ship with Dateline: train it with `npm run train -- beam`, or do without it.";
function readModel(path, remedy = reinstall) {
  let compressed;
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

export {
  loadResources,
  readModel
};
