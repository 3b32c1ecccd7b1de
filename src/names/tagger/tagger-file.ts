import { ModelReader, ModelWriter } from "../../learn/model-file.js";
import { type PackedWeights, type Packing, readWeights, writeWeights } from "../../learn/packed-weights.js";
import { labelNames } from "./labels.js";

/** How a probability of the model is turned into one that holds: `1 / (1 + exp(-(slope * log-odds + shift)))` (Platt 1999). */
export interface Calibration {
  readonly slope: number;
  readonly shift: number;
}

/** A trained tagger of names. */
export interface NameModel {
  readonly weights: PackedWeights;
  /** What a sum of weights is multiplied by to be a logarithm. */
  readonly scale: number;
  readonly calibration: Calibration;
}

const kind = "names";

/** The bytes of a name tagger's file. */
export function writeNameTagger(
  weights: Packing & { readonly table: Float32Array },
  calibration: Calibration,
): Uint8Array {
  const writer = new ModelWriter(kind);
  writer.addText("labels", labelNames.join(" "));
  writer.addText("calibration", JSON.stringify([calibration.slope, calibration.shift]));
  writer.addText("scale", String(largestOf(weights.table) / 127 ** 2));
  writeWeights(writer, "labels", weights.table, weights);
  return writer.bytes();
}

function largestOf(table: Float32Array): number {
  let largest = 0;
  for (const weight of table) largest = Math.max(largest, Math.abs(weight));
  return largest;
}

/** Reads a name tagger's file; `name` is the file's, for messages. Throws `ModelError` when it is none. */
export function readNameTagger(bytes: Uint8Array, name: string): NameModel {
  const reader = new ModelReader(bytes, { name, kind });
  if (reader.text("labels") !== labelNames.join(" ")) throw reader.error("it was trained for other labels");
  const scale = Number(reader.text("scale"));
  const [slope, shift] = numbersIn(reader.text("calibration"));
  if (!Number.isFinite(scale) || slope === undefined || shift === undefined) {
    throw reader.error("its scale and calibration are no numbers");
  }
  return { weights: readWeights(reader, "labels"), scale, calibration: { slope, shift } };
}

function numbersIn(json: string): readonly number[] {
  try {
    const read: unknown = JSON.parse(json);
    return Array.isArray(read) && read.every((each) => Number.isFinite(each)) ? read : [];
  } catch {
    return [];
  }
}
