/** The formats that articles are read in; the names `--format` takes. */
export declare const formats: readonly ["txt", "jsonl", "csv", "tsv", "html"];
/** How articles are written in a file. */
export type Format = (typeof formats)[number];
/** Endings of the files that can be read, lower case; each may be followed by `.gz`. */
export declare const readableEndings: readonly string[];
/** Whether a file is compressed with gzip, by its name. */
export declare function isCompressed(path: string): boolean;
/** The format of a file by its ending, without regard to capitals and `.gz`; null when it is none of an article. */
export declare function formatOf(path: string): Format | null;
