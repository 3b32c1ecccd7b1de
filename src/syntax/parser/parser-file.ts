import { ModelReader, ModelWriter } from "../../learn/model-file.js";
import { type Packing, readWeights, writeWeights } from "../../learn/packed-weights.js";
import { readPlan, writePlan } from "../../learn/stepwise.js";
import type { GreedyModel } from "./greedy-parser.js";
import { labelTemplateSet } from "./label-atoms.js";
import { moveTemplateSet } from "./move-atoms.js";
import type { ParserModel } from "./parser.js";

/** Averaged weights in a table of 2^bits places, and how they are packed. */
export interface TrainedWeights extends Packing {
  readonly table: Float32Array;
}

/** What a trained greedy parser is written from. */
export interface TrainedGreedy extends Pick<GreedyModel, "candidates" | "plans"> {
  readonly moves: TrainedWeights;
  readonly labels: TrainedWeights;
}

/** What a trained parser is written from. */
export interface TrainedParser extends Pick<ParserModel, "tagNames" | "relationNames"> {
  readonly backward: TrainedGreedy;
  readonly forward: TrainedGreedy;
}

const kind = "parser";

/** The bytes of a parser's file. */
export function writeParser({ tagNames, relationNames, backward, forward }: TrainedParser): Uint8Array {
  const writer = new ModelWriter(kind);
  writer.addText("tags", tagNames.join(" "));
  writer.addText("relations", relationNames.join(" "));
  for (const [name, { candidates, moves, labels, plans }] of Object.entries({ backward, forward })) {
    writer.addText(`${name} candidates`, candidates.map((list) => list.join(" ")).join("\n"));
    writeWeights(writer, `${name} moves`, moves.table, moves);
    writeWeights(writer, `${name} labels`, labels.table, labels);
    writePlan(writer, `${name} moves`, plans.moves);
    writePlan(writer, `${name} labels`, plans.labels);
  }
  return writer.bytes();
}

/** Reads a parser's file; `name` is the file's, for messages. Throws `ModelError` when it is none. */
export function readParser(bytes: Uint8Array, name: string): ParserModel {
  const reader = new ModelReader(bytes, { name, kind });
  const relationNames = reader.text("relations").split(" ");
  const greedy = (part: string): GreedyModel => {
    const candidates = reader.text(`${part} candidates`).split("\n").map(numbersIn);
    const moves = readWeights(reader, `${part} moves`);
    const labels = readWeights(reader, `${part} labels`);
    if (moves.classes !== 3 || labels.classes !== relationNames.length) {
      throw reader.error("the number of its moves or relations does not fit its weights");
    }
    const isGuided = part === "forward";
    const plans = {
      moves: readPlan(reader, `${part} moves`, moveTemplateSet(isGuided).lines.length),
      labels: readPlan(reader, `${part} labels`, labelTemplateSet(isGuided).lines.length),
    };
    return { candidates, moves, labels, plans };
  };
  return {
    tagNames: reader.text("tags").split(" "),
    relationNames,
    backward: greedy("backward"),
    forward: greedy("forward"),
  };
}

function numbersIn(line: string): Uint8Array {
  return Uint8Array.from(line === "" ? [] : line.split(" "), Number);
}
