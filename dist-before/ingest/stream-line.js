import { wellFormed } from "./parsed.js";
/**
 * Writes what was read as a line of JSON, without a line feed: an article with its source path, or a reject as it is.
 * Reading the line gives the same again, whatever the file it lies in is called.
 */
export function streamLine(reading) {
    if ("reject" in reading) {
        const { sourcePath, stage, reason, firstBytes } = reading.reject;
        return JSON.stringify({ reject: { source_path: sourcePath, stage, reason, first_bytes: firstBytes } });
    }
    const { sourcePath, sourceId, title, byline, published, text } = reading.raw;
    return JSON.stringify({ source_path: sourcePath, id: sourceId, title, byline, date: published, text });
}
/** The reject that a row of a stream is; null when it is none. */
export function rejectIn(row) {
    if (!("reject" in row) || Object.keys(row).length !== 1)
        return null;
    const { source_path, stage, reason, first_bytes } = { ...Object(row.reject) };
    if (typeof source_path !== "string" || typeof stage !== "string" || typeof reason !== "string")
        return null;
    if (typeof first_bytes !== "string" && first_bytes !== null)
        return null;
    return {
        sourcePath: wellFormed(source_path),
        stage: wellFormed(stage),
        reason: wellFormed(reason),
        firstBytes: first_bytes === null ? null : wellFormed(first_bytes),
    };
}
//# sourceMappingURL=stream-line.js.map