import { randomUUID } from "node:crypto";
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { writeAll } from "./file-bytes.js";
const ending = ".tmp";
/**
 * Writes a file that is in its place only when it is whole and on the disk; of one that cannot be written nothing stays.
 * `fill` hands over its bytes piece by piece.
 */
export function writeWhole(path, fill) {
    const unfinished = join(dirname(path), unfinishedName(basename(path)));
    const file = openSync(unfinished, "w");
    try {
        try {
            fill((bytes) => writeAll(file, typeof bytes === "string" ? Buffer.from(bytes) : bytes));
            fsyncSync(file);
        }
        finally {
            closeSync(file);
        }
        renameSync(unfinished, path);
    }
    catch (error) {
        rmSync(unfinished, { force: true });
        throw error;
    }
}
/** A name of its own for each try: of machines that share a folder, two may write the same file, with the same process id. */
function unfinishedName(name) {
    return `.${name}.${process.pid}.${randomUUID().slice(0, 8)}${ending}`;
}
/** Removes what `writeWhole` could not finish in a folder because its process died. Nothing may be written there meanwhile. */
export function removeUnfinished(folder) {
    if (!existsSync(folder))
        return;
    for (const name of readdirSync(folder))
        if (name.endsWith(ending))
            rmSync(join(folder, name), { force: true });
}
//# sourceMappingURL=whole-file.js.map