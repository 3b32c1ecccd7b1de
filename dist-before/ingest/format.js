/** The formats that articles are read in; the names `--format` takes. */
export const formats = ["txt", "jsonl", "csv", "tsv", "html"];
const formatOfEnding = {
    ".txt": "txt",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "tsv",
    ".html": "html",
    ".htm": "html",
};
/** Endings of the files that can be read, lower case; each may be followed by `.gz`. */
export const readableEndings = Object.keys(formatOfEnding);
const compressed = /\.gz$/iu;
const lastEnding = /\.[^./\\]{1,20}$/u;
/** Whether a file is compressed with gzip, by its name. */
export function isCompressed(path) {
    return compressed.test(path);
}
/** The format of a file by its ending, without regard to capitals and `.gz`; null when it is none of an article. */
export function formatOf(path) {
    const ending = lastEnding.exec(path.replace(compressed, ""))?.[0].toLowerCase() ?? "";
    return formatOfEnding[ending] ?? null;
}
//# sourceMappingURL=format.js.map