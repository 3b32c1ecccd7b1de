import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isInnerPath } from "./inner-path.js";
import { UsageError } from "./usage-error.js";
/**
 * Writes files into a folder, all or none of them: first under temporary names beside their places, then renamed. A
 * reader never sees half a file. Names may hold folders (`schemas/events.schema.json`); missing ones are made.
 * Throws `UsageError`, and writes nothing, when one would not lie in the folder: names may be made of data.
 */
export async function writeFiles(folder, files) {
    const outside = [...files.keys()].find((name) => !isInnerPath(name));
    if (outside !== undefined) {
        const hint = "Change the id it is made of to letters, digits, _ . and -; nothing was written.";
        throw new UsageError(`${JSON.stringify(outside)} is no name of a file in ${folder}.`, hint);
    }
    const pending = [];
    try {
        for (const [name, content] of files) {
            const to = join(folder, name);
            const from = join(dirname(to), `.${name.replaceAll("/", "_")}.${process.pid}.tmp`);
            await mkdir(dirname(to), { recursive: true });
            pending.push({ from, to });
            await writeFile(from, content);
        }
        for (const { from, to } of pending)
            await rename(from, to);
    }
    catch (error) {
        await Promise.all(pending.map(({ from }) => rm(from, { force: true })));
        throw error;
    }
}
//# sourceMappingURL=write.js.map