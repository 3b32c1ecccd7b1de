import type { Readable } from "node:stream";
/** Waits until it is known whether a stream ends without a byte. What it holds can be read as before. */
export declare function isEmpty(stream: Readable): Promise<boolean>;
