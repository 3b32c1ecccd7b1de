import { closeSync, openSync, readSync } from "node:fs";
const blockSize = 1 << 18;
/** The lines of a file, read block by block: no more is held than a block and the longest line. */
export function* linesOfFile(path) {
    const file = openSync(path, "r");
    try {
        let held = Buffer.alloc(0);
        let start = 0;
        for (;;) {
            const block = Buffer.allocUnsafe(Math.max(blockSize, held.length));
            const length = readSync(file, block, 0, block.length, null);
            const bytes = Buffer.concat([held, block.subarray(0, length)]);
            let from = 0;
            for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, from)) {
                yield { start: start + from, bytes: bytes.subarray(from, end) };
                from = end + 1;
            }
            held = bytes.subarray(from);
            start += from;
            if (length > 0)
                continue;
            if (held.length > 0)
                yield { start, bytes: held };
            return;
        }
    }
    finally {
        closeSync(file);
    }
}
//# sourceMappingURL=line-file.js.map