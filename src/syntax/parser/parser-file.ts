import { ModelReader, ModelWriter } from "../../learn/model-file.js";
import { readWeights, writeWeights } from "../../learn/packed-weights.js";
import type { ParserModel } from "./parser.js";

/** What a trained parser is written from: averaged weights in place of packed ones. */
export interface TrainedParser extends Pick<ParserModel, "tagNames" | "relationNames" | "candidates"> {
  readonly moves: TrainedWeights;
  readonly labels: TrainedWeights;
}

/** Averaged weights in a table of 2^bits places and what packing drops. */
export interface TrainedWeights {
  readonly table: Float32Array;
  readonly bits: number;
  readonly classes: number;
  readonly cut: number;
}

const kind = "parser";

/** The bytes of a parser's file. */
export function writeParser({ tagNames, relationNames, candidates, moves, labels }: TrainedParser): Uint8Array {
  const writer = new ModelWriter(kind);
  writer.addText("tags", tagNames.join(" "));
  writer.addText("relations", relationNames.join(" "));
  writer.addText("candidates", candidates.map((list) => list.join(" ")).join("\n"));
  writeWeights(writer, "moves", moves.table, moves);
  writeWeights(writer, "labels", labels.table, labels);
  return writer.bytes();
}

/** Reads a parser's file; `name` is the file's, for messages. Throws `ModelError` when it is none. */
export function readParser(bytes: Uint8Array, name: string): ParserModel {
  const reader = new ModelReader(bytes, { name, kind });
  const relationNames = reader.text("relations").split(" ");
  const candidates = reader
    .text("candidates")
    .split("\n")
    .map((line) => Uint8Array.from(line === "" ? [] : line.split(" "), Number));
  const moves = readWeights(reader, "moves");
  const labels = readWeights(reader, "labels");
  if (moves.classes !== 3 || labels.classes !== relationNames.length) {
    throw reader.error("the number of its moves or relations does not fit its weights");
  }
  return { tagNames: reader.text("tags").split(" "), relationNames, candidates, moves, labels };
}
