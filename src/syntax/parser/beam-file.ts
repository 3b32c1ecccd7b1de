import { ModelReader, ModelWriter } from "../../learn/model-file.js";
import { type PackedWeights, readWeights, writeWeights } from "../../learn/packed-weights.js";
import type { TrainedWeights } from "./parser-file.js";

/** What a beam has learnt, to take the place of the greedy moves in the second pass of the parser it was trained with. */
export interface BeamModel {
  /** Weights of the three moves. */
  readonly moves: PackedWeights;
  /** How many parses are followed at a time. */
  readonly width: number;
  /** The relations of the parser it was trained with, in the order of their numbers. */
  readonly relationNames: readonly string[];
}

/** What a trained beam is written from. */
export interface TrainedBeam extends Pick<BeamModel, "width" | "relationNames"> {
  readonly moves: TrainedWeights;
}

const kind = "beam";

/** The bytes of a beam's file. */
export function writeBeam({ moves, width, relationNames }: TrainedBeam): Uint8Array {
  const writer = new ModelWriter(kind);
  writer.addText("relations", relationNames.join(" "));
  writer.add("width", Uint8Array.of(width));
  writeWeights(writer, "moves", moves.table, moves);
  return writer.bytes();
}

/** Reads a beam's file; `name` is the file's, for messages. Throws `ModelError` when it is none. */
export function readBeam(bytes: Uint8Array, name: string): BeamModel {
  const reader = new ModelReader(bytes, { name, kind });
  const [width = 0] = reader.section("width");
  const moves = readWeights(reader, "moves");
  if (width === 0 || moves.classes !== 3) throw reader.error("its width or the number of its moves is impossible");
  return { moves, width, relationNames: reader.text("relations").split(" ") };
}
