import { closeSync, openSync } from "node:fs";
import { devNull } from "node:os";
import type { Reading } from "../../ingest/read.js";
import type { Configuration } from "./configuration.js";
import { type PartTarget, type PartTotals, type Recorder, recorderWith, writePart } from "./part.js";

export { renderChunk } from "./render.js";
export { writeTwin } from "./twin.js";

// An interrupt at the terminal reaches all processes: the one that has started this one decides what is to end.
process.on("SIGINT", () => {});

// Errors go to the pool as messages. What node itself prints when it runs out of memory would stand between the lines of a
// log; the file that is opened next gets the number of the one that was closed.
if (process.platform !== "win32") {
  for (const output of [1, 2]) {
    closeSync(output);
    openSync(devNull, "w");
  }
}

/** Does nothing: asking for it starts a worker where one is missing. */
export function wake(): void {}

/** A part to annotate. */
export interface AnnotateTask {
  readonly configuration: Configuration;
  /** Its `configurationKey`, which a large lexicon takes a while to make. */
  readonly key: string;
  readonly readings: readonly Reading[];
  readonly target: PartTarget;
}

/** What a worker tells before it begins a reading. */
export interface ReadingBegun {
  readonly reading: number;
}

const recorders = new Map<string, Recorder>();

/** Annotates a part and writes its file. */
export function annotate({ configuration, key, readings, target }: AnnotateTask): PartTotals {
  const record = recorders.get(key) ?? recorderWith(configuration);
  recorders.set(key, record);
  const tell = (begun: ReadingBegun) => process.send?.(begun);
  return writePart(readings, target, { record, onReading: (reading) => tell({ reading }) });
}
