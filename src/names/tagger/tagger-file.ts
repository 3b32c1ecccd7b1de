import { ModelReader, ModelWriter } from "../../learn/model-file.js";
import { type PackedWeights, type Packing, readWeights, writeWeights } from "../../learn/packed-weights.js";
import { labelNames } from "./labels.js";

const kind = "names";

/** The bytes of a name tagger's file. */
export function writeNameTagger(weights: Packing & { readonly table: Float32Array }): Uint8Array {
  const writer = new ModelWriter(kind);
  writer.addText("labels", labelNames.join(" "));
  writeWeights(writer, "labels", weights.table, weights);
  return writer.bytes();
}

/** Reads a name tagger's file; `name` is the file's, for messages. Throws `ModelError` when it is none. */
export function readNameTagger(bytes: Uint8Array, name: string): PackedWeights {
  const reader = new ModelReader(bytes, { name, kind });
  if (reader.text("labels") !== labelNames.join(" ")) throw reader.error("it was trained for other labels");
  return readWeights(reader, "labels");
}
