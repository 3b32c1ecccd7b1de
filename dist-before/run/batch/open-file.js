import { createHash } from "node:crypto";
import { closeSync, fsyncSync, mkdirSync, openSync, readSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { writeAll } from "./file-bytes.js";
const blockSize = 1 << 20;
/** Opens a file for writing, in a folder that is made when it is not there. */
export function openFile(path) {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(path, "w");
    const hash = createHash("sha256");
    let [bytes, lines] = [0, 0];
    let isOpen = true;
    const release = () => {
        if (isOpen)
            closeSync(file);
        isOpen = false;
    };
    return {
        path,
        release,
        write(chunk) {
            writeAll(file, chunk);
            hash.update(chunk);
            bytes += chunk.length;
            for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1))
                lines++;
        },
        close() {
            fsyncSync(file);
            release();
            return { bytes, lines, sha256: hash.digest("hex") };
        },
    };
}
/** Appends a file that was being written to another, and removes it. */
export function appendSection(section, target) {
    const { bytes } = section.close();
    const file = openSync(section.path, "r");
    try {
        copy(file, { start: 0, length: bytes }, target);
    }
    finally {
        closeSync(file);
        rmSync(section.path);
    }
}
/** Copies a stretch of an open file. Throws `RangeError` when the file ends before. */
export function copy(from, { start, length }, to) {
    const block = Buffer.allocUnsafe(Math.min(blockSize, length));
    for (let done = 0; done < length;) {
        const read = readSync(from, block, 0, Math.min(block.length, length - done), start + done);
        if (read === 0)
            throw new RangeError(`a file ends ${length - done} bytes early`);
        to.write(block.subarray(0, read));
        done += read;
    }
}
//# sourceMappingURL=open-file.js.map