import { pipeline } from "node:stream/promises";
import { printable } from "../report/printable.js";
import { codeOf } from "./unreadable.js";
/** What a stream fails with whose reader has gone. */
const closed = new Set(["EPIPE", "ERR_STREAM_DESTROYED", "ERR_STREAM_PREMATURE_CLOSE"]);
/**
 * Writes lines of JSON to a stream, escaped so that a terminal obeys nothing in them, no faster than its reader takes them, and leaves it open. Gives false when the reader has
 * closed it before the last line, which is no error; other errors of lines and stream are thrown.
 */
export async function pour(lines, stream) {
    try {
        await pipeline(withLineFeeds(lines), stream, { end: false });
        return true;
    }
    catch (error) {
        if (closed.has(codeOf(error)))
            return false;
        throw error;
    }
}
async function* withLineFeeds(lines) {
    for await (const line of lines)
        yield `${printable(line)}\n`;
}
//# sourceMappingURL=pour.js.map