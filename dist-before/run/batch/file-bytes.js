import { readSync, writeSync } from "node:fs";
/** Writes all bytes where an open file stands: the system may take a part of them at a time. */
export function writeAll(file, bytes) {
    for (let written = 0; written < bytes.length;)
        written += writeSync(file, bytes, written);
}
/** Writes all bytes at a place of an open file. */
export function writeAllAt(file, bytes, position) {
    for (let written = 0; written < bytes.length;) {
        written += writeSync(file, bytes, written, bytes.length - written, position + written);
    }
}
/** Reads bytes of an open file. Throws `RangeError` when it ends before. */
export function readAt(file, start, length) {
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length;) {
        const read = readSync(file, bytes, done, length - done, start + done);
        if (read === 0)
            throw new RangeError(`the file ends ${length - done} bytes early`);
        done += read;
    }
    return bytes;
}
//# sourceMappingURL=file-bytes.js.map