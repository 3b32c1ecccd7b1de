import { createReadStream } from "node:fs";
import { firstCharacters } from "../ingest/decode.js";
import { formatOf, isCompressed } from "../ingest/format.js";
import { articleReader } from "../ingest/read.js";
import { gunzipped } from "./gunzip.js";
import { pageTools } from "./load-page-tools.js";
import { standardInput } from "./sources.js";
import { codeOf, unreadable, whyUnreadable } from "./unreadable.js";
/** Bytes read at a time. */
const chunkLength = 262_144;
/**
 * Reads the articles of one file as a stream: what is held does not grow with their number. Never throws for what is
 * wrong with the file: an article that cannot be read comes as a reject, and so does a file that cannot be read on,
 * behind the articles that come before the damage.
 */
export async function* readingsFrom(file, options) {
    const format = formatIn(file, options);
    const tools = format === "html" ? await pageTools() : null;
    const reader = articleReader({ path: file.sourcePath, format, pageTools: tools }, options);
    let firstBytes = null;
    try {
        for await (const chunk of bytesOf(file, options)) {
            if (firstBytes === null && isGzip(chunk)) {
                yield { reject: { ...unreadable(file.sourcePath, unexpectedGzip), firstBytes: firstCharacters(chunk) } };
                return;
            }
            firstBytes ??= firstCharacters(chunk);
            yield* reader.take(chunk);
            if (reader.isDone())
                return;
        }
    }
    catch (error) {
        yield { reject: { ...unreadable(file.sourcePath, whyBroken(error)), firstBytes } };
        return;
    }
    yield* reader.end();
}
/** Standard input is JSONL unless the options say otherwise. */
function formatIn({ location, sourcePath }, { format }) {
    return format ?? (location === standardInput ? "jsonl" : formatOf(location)) ?? formatOf(sourcePath) ?? "txt";
}
function bytesOf({ location }, { onBytes = () => { } }) {
    if (location === standardInput)
        return counted(process.stdin, onBytes);
    const open = () => counted(createReadStream(location, { highWaterMark: chunkLength }), onBytes);
    return isCompressed(location) ? gunzipped(open) : open();
}
async function* counted(chunks, onBytes) {
    for await (const chunk of chunks) {
        onBytes(chunk.length);
        yield chunk;
    }
}
/** No text begins with these bytes. */
function isGzip(chunk) {
    return chunk[0] === 0x1f && chunk[1] === 0x8b;
}
const unexpectedGzip = "It is compressed with gzip. Let its name end in .gz; what is piped in must be decompressed first (gunzip -c).";
const damages = {
    Z_BUF_ERROR: "The gzip data break off. What came before was read, but not what they break off in. Get the file again.",
    Z_DATA_ERROR: "The gzip data are damaged, or no gzip data. What came before the damage was read, nothing behind it. Get the file again.",
};
function whyBroken(error) {
    return damages[codeOf(error) ?? ""] ?? whyUnreadable(error);
}
//# sourceMappingURL=readings.js.map