/** A line of a file: where it begins and ends, in bytes, the line end left out. */
export interface FileLine {
    readonly start: number;
    readonly bytes: Buffer;
}
/** The lines of a file, read block by block: no more is held than a block and the longest line. */
export declare function linesOfFile(path: string): Generator<FileLine>;
