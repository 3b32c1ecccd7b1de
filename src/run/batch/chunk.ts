import { closeSync, openSync, rmSync } from "node:fs";
import type { SectionTexts } from "../../datasets/section-text.js";
import type { Section } from "../../datasets/sections.js";
import { writeAll } from "./file-bytes.js";
import type { OutputFolder } from "./output-folder.js";

/** Where the text of a section stands in a file, in bytes. */
export interface ChunkSection {
  readonly section: Section;
  readonly start: number;
  readonly length: number;
}

/** Writes texts one behind the other to a file. */
export function writeChunk(path: string, texts: SectionTexts): ChunkSection[] {
  const file = openSync(path, "w");
  try {
    let start = 0;
    return [...texts].map(([section, text]) => {
      const bytes = Buffer.from(text);
      writeAll(file, bytes);
      const written = { section, start, length: bytes.length };
      start += bytes.length;
      return written;
    });
  } finally {
    closeSync(file);
  }
}

/** Moves what `writeChunk` has written to the output, and removes the file. */
export function takeChunk(path: string, sections: readonly ChunkSection[], output: OutputFolder): void {
  const file = openSync(path, "r");
  try {
    for (const { section, ...bytes } of sections) output.appendFrom(section, file, bytes);
  } finally {
    closeSync(file);
    rmSync(path);
  }
}
