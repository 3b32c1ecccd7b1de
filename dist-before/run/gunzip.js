import { createGunzip } from "node:zlib";
import { codeOf } from "./unreadable.js";
/** Compressed bytes handed to zlib at a time. */
const stepLength = 16_384;
/**
 * The content of a gzip file of one or more members. Where it is damaged, everything before the damage is given, then
 * the error of zlib is thrown (`Z_DATA_ERROR`; `Z_BUF_ERROR` when the file breaks off). `open` reads the file from its
 * beginning; it is called again when there is damage: zlib gives nothing of a step it fails in, so that the file is read
 * a second time up to there and then byte by byte.
 */
export async function* gunzipped(open) {
    const reached = { read: 0, given: 0 };
    try {
        yield* inflated(open(), reached, Number.POSITIVE_INFINITY);
    }
    catch (error) {
        if (codeOf(error) === "Z_DATA_ERROR")
            yield* skipping(reached.given, inflated(open(), { read: 0, given: 0 }, reached.read));
        throw error;
    }
}
async function* inflated(chunks, reached, carefulFrom) {
    const gunzip = stepwise();
    try {
        for await (const chunk of chunks) {
            for (const piece of piecesOf(chunk, carefulFrom - reached.read)) {
                for (const bytes of await gunzip.step(piece)) {
                    reached.given += bytes.length;
                    yield bytes;
                }
                reached.read += piece.length;
            }
        }
        yield* await gunzip.step(null);
    }
    finally {
        gunzip.close();
    }
}
/** A chunk in steps; behind its first `whole` bytes in steps of one. */
function* piecesOf(chunk, whole) {
    for (let start = 0; start < chunk.length;) {
        const end = start < whole ? Math.min(start + stepLength, whole, chunk.length) : start + 1;
        yield chunk.subarray(start, end);
        start = end;
    }
}
/** A decompressor that says for each step what it gives; null ends the file. */
function stepwise() {
    const gunzip = createGunzip({ chunkSize: 65_536 });
    let given = [];
    let isOver = false;
    let settle = { done() { }, fail(_) { } };
    gunzip.on("data", (bytes) => given.push(bytes));
    gunzip.on("error", (error) => settle.fail(error));
    // Zeros behind the last member end the stream at once, and the step they came with is never called back.
    gunzip.on("end", () => {
        isOver = true;
        settle.done();
    });
    return {
        async step(piece) {
            if (isOver)
                return [];
            await new Promise((resolve, reject) => {
                settle = { done: resolve, fail: reject };
                if (piece === null)
                    gunzip.end();
                else
                    gunzip.write(piece, () => resolve());
            });
            const bytes = given;
            given = [];
            return bytes;
        },
        close: () => gunzip.destroy(),
    };
}
async function* skipping(length, chunks) {
    let left = length;
    for await (const chunk of chunks) {
        if (chunk.length > left)
            yield chunk.subarray(left);
        left = Math.max(0, left - chunk.length);
    }
}
//# sourceMappingURL=gunzip.js.map