import type { SectionTexts } from "../../datasets/section-text.js";
import type { Section } from "../../datasets/sections.js";
import type { OutputFolder } from "./output-folder.js";
/** Where the text of a section stands in a file, in bytes. */
export interface ChunkSection {
    readonly section: Section;
    readonly start: number;
    readonly length: number;
}
/** Writes texts one behind the other to a file. */
export declare function writeChunk(path: string, texts: SectionTexts): ChunkSection[];
/** Moves what `writeChunk` has written to the output, and removes the file. */
export declare function takeChunk(path: string, sections: readonly ChunkSection[], output: OutputFolder): void;
