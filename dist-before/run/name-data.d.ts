import type { Knowledge } from "../names/knowledge.js";
import type { articleViewer } from "../names/tagger/tagger.js";
import type { syntaxPipeline } from "../pipeline.js";
import { type NameExample } from "../train/name-examples.js";
/** What reads articles up to where names are looked for. */
export interface NameReading {
    readonly pipeline: ReturnType<typeof syntaxPipeline>;
    readonly knowledge: Knowledge;
    readonly viewOf: ReturnType<typeof articleViewer>;
}
/** Annotated texts that were read, and what they were read from. */
export interface NameSet {
    readonly examples: readonly NameExample[];
    /** Names that do not fall on bounds of words: they are not among those of the examples. */
    readonly leftOut: number;
    /** The bytes of the files, one behind the other. */
    readonly bytes: Uint8Array;
}
/**
 * Reads names to learn from: a folder as `evaluate --set names:DIR` has it. `isIncomplete` says that its annotation
 * leaves names out. Throws `UsageError` when it is none.
 */
export declare function readNameSet(folder: string, isIncomplete: boolean, reading: NameReading): Promise<NameSet>;
