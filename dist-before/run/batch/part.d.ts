import { type ArticleRecord } from "../../datasets/record.js";
import type { Reject } from "../../document/reject.js";
import type { Reading } from "../../ingest/read.js";
import { type Configuration } from "./configuration.js";
/** What became of one reading. */
export type Recorded = {
    readonly record: ArticleRecord;
} | {
    readonly reject: Reject;
};
/** Annotates what was read, makes its rows and checks them. Never throws. */
export type Recorder = (reading: Reading) => Recorded;
/** Makes a recorder; the resources are loaded once a process. */
export declare function recorderWith(configuration: Pick<Configuration, "beam" | "lexicon">): Recorder;
/** What a part holds, in numbers. */
export interface PartTotals {
    readonly articles: number;
    readonly rejects: number;
    /** UTF-16 units of the articles' texts. */
    readonly characters: number;
    readonly words: number;
}
/** Where a part is to be written. */
export interface PartTarget {
    readonly folder: string;
    readonly name: string;
}
/**
 * Annotates readings and writes what becomes of them to a file that is in its place only when it is whole and on the
 * disk. `onReading` hears of each before it is begun. Throws when the file cannot be written, and leaves nothing of it.
 */
export declare function writePart(readings: readonly Reading[], { folder, name }: PartTarget, { record, onReading }: {
    readonly record: Recorder;
    readonly onReading?: (index: number) => void;
}): PartTotals;
