import type { Writable } from "node:stream";
/**
 * Writes lines of JSON to a stream, escaped so that a terminal obeys nothing in them, no faster than its reader takes them, and leaves it open. Gives false when the reader has
 * closed it before the last line, which is no error; other errors of lines and stream are thrown.
 */
export declare function pour(lines: AsyncIterable<string>, stream: Writable): Promise<boolean>;
