import type { FileFacts } from "../../datasets/package.js";
/** A file being written, with what is told of it when it is closed. */
export interface OpenFile {
    readonly path: string;
    readonly write: (bytes: Uint8Array) => void;
    readonly close: () => Omit<FileFacts, "path">;
    /** Closes the file if it is open. */
    readonly release: () => void;
}
/** Opens a file for writing, in a folder that is made when it is not there. */
export declare function openFile(path: string): OpenFile;
/** Appends a file that was being written to another, and removes it. */
export declare function appendSection(section: OpenFile, target: OpenFile): void;
/** Copies a stretch of an open file. Throws `RangeError` when the file ends before. */
export declare function copy(from: number, { start, length }: {
    readonly start: number;
    readonly length: number;
}, to: OpenFile): void;
