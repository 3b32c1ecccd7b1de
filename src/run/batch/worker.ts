import type { Reading } from "../../ingest/read.js";
import { type ChunkSection, writeChunk } from "./chunk.js";
import { type Configuration, configurationKey } from "./configuration.js";
import { type PartTarget, type PartTotals, type Recorder, recorderWith, writePart } from "./part.js";
import { openFiles } from "./record-files.js";
import { type LinkedPlace, render, type Tallied } from "./render.js";

// An interrupt at the terminal reaches all processes: the one that has started this one decides what is to end.
process.on("SIGINT", () => {});

/** A part to annotate. */
export interface AnnotateTask {
  readonly configuration: Configuration;
  readonly readings: readonly Reading[];
  readonly target: PartTarget;
}

/** Articles to make rows of. */
export interface RenderTask {
  readonly articles: readonly LinkedPlace[];
  /** The file to write the rows to. */
  readonly path: string;
}

/** What a worker tells before it begins a reading. */
export interface ReadingBegun {
  readonly reading: number;
}

const recorders = new Map<string, Recorder>();

/** Annotates a part and writes its file. */
export function annotate({ configuration, readings, target }: AnnotateTask): PartTotals {
  const key = configurationKey(configuration);
  const record = recorders.get(key) ?? recorderWith(configuration);
  recorders.set(key, record);
  const tell = (begun: ReadingBegun) => process.send?.(begun);
  return writePart(readings, target, { record, onReading: (reading) => tell({ reading }) });
}

/** Makes rows and writes them to a file; gives where its sections stand. */
export function renderChunk({ articles, path }: RenderTask): Tallied & { readonly sections: readonly ChunkSection[] } {
  const files = openFiles();
  try {
    const { texts, ...tallied } = render(articles, files);
    return { ...tallied, sections: writeChunk(path, texts) };
  } finally {
    files.close();
  }
}
