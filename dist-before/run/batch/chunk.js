import { closeSync, openSync, rmSync } from "node:fs";
import { writeAll } from "./file-bytes.js";
/** Writes texts one behind the other to a file. */
export function writeChunk(path, texts) {
    const file = openSync(path, "w");
    try {
        let start = 0;
        return [...texts].map(([section, text]) => {
            const bytes = Buffer.from(text);
            writeAll(file, bytes);
            const written = { section, start, length: bytes.length };
            start += bytes.length;
            return written;
        });
    }
    finally {
        closeSync(file);
    }
}
/** Moves what `writeChunk` has written to the output, and removes the file. */
export function takeChunk(path, sections, output) {
    const file = openSync(path, "r");
    try {
        for (const { section, ...bytes } of sections)
            output.appendFrom(section, file, bytes);
    }
    finally {
        closeSync(file);
        rmSync(path);
    }
}
//# sourceMappingURL=chunk.js.map