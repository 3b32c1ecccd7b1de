/** What is known of a file of the output folder. */
export interface FileFacts {
    readonly path: string;
    readonly bytes: number;
    /** Line ends in it. */
    readonly lines: number;
    /** SHA-256 of its bytes, hexadecimal. */
    readonly sha256: string;
}
/**
 * `datapackage.json` (Data Package v2) for everything that goes beside it: every file with its bytes and SHA-256, every
 * table with its rows, columns, keys and foreign keys.
 */
export declare function dataPackage(files: readonly FileFacts[]): string;
