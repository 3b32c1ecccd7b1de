import { closeSync, openSync, rmSync } from "node:fs";
import { writeAll } from "./file-bytes.js";
import { linesOfFile } from "./line-file.js";
import { byKey, mergedLines } from "./merged.js";
/**
 * Sorts by merging: full buffers go to sorted files, a line `["key",row]` each. So many files of one size become one of
 * the next, so that each row is written down a few times, however many there are.
 */
export function diskSorter(nextPath, { sorterCharacters = 4_000_000, sortedFiles = 32 }) {
    let held = [];
    let characters = 0;
    /** Files by size, the smallest first; those of one size in the order of their rows. */
    const sizes = [];
    const keep = (path, size) => {
        const files = sizes[size] ?? [];
        sizes[size] = files;
        files.push(path);
        if (files.length < sortedFiles)
            return;
        const merged = writeSorted(nextPath(), mergedLines(files.map(readSorted)));
        for (const each of files.splice(0))
            rmSync(each);
        keep(merged, size + 1);
    };
    return {
        add(key, row) {
            const json = JSON.stringify(row);
            held.push([key, json]);
            characters += key.length + json.length;
            if (characters < sorterCharacters)
                return;
            const full = held.sort(byKey);
            held = [];
            characters = 0;
            keep(writeSorted(nextPath(), full), 0);
        },
        *sorted() {
            // Rows in larger files are older: of equal keys they come first.
            const files = [...sizes].reverse().flat();
            // Safe: what was added was JSON of rows.
            for (const [key, json] of mergedLines([...files.map(readSorted), held.sort(byKey)])) {
                yield [key, JSON.parse(json)];
            }
            held = [];
            for (const path of files)
                rmSync(path);
        },
    };
}
const blockCharacters = 1 << 18;
function writeSorted(path, lines) {
    const file = openSync(path, "w");
    try {
        let text = "";
        for (const [key, json] of lines) {
            text += `${JSON.stringify(key)}\t${json}\n`;
            if (text.length < blockCharacters)
                continue;
            writeAll(file, Buffer.from(text));
            text = "";
        }
        writeAll(file, Buffer.from(text));
    }
    finally {
        closeSync(file);
    }
    return path;
}
function* readSorted(path) {
    for (const { bytes } of linesOfFile(path)) {
        const line = bytes.toString("utf8");
        // JSON has no raw tab in it.
        const tab = line.indexOf("\t");
        yield [String(JSON.parse(line.slice(0, tab))), line.slice(tab + 1)];
    }
}
//# sourceMappingURL=disk-sorter.js.map