/**
 * Writes a file that is in its place only when it is whole and on the disk; of one that cannot be written nothing stays.
 * `fill` hands over its bytes piece by piece.
 */
export declare function writeWhole(path: string, fill: (write: (bytes: Uint8Array | string) => void) => void): void;
/** Removes what `writeWhole` could not finish in a folder because its process died. Nothing may be written there meanwhile. */
export declare function removeUnfinished(folder: string): void;
