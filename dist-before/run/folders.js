import { access, constants, mkdir, realpath, stat } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { globHits, isPattern } from "./glob.js";
import { UsageError } from "./usage-error.js";
/** Makes the output folder. Refuses one that is a file, cannot be written, lies in an input folder or holds one. */
export async function checkFolders({ inputs, out }) {
    const target = await realLocation(out);
    const existing = await stat(target).catch(() => null);
    if (existing && !existing.isDirectory()) {
        throw new UsageError(`The output folder ${out} is a file.`, "Name a folder with --out DIR; it is made if it is not there.");
    }
    for (const input of inputs) {
        const source = await realLocation(input);
        const found = await stat(source).catch(() => null);
        if (!found && isPattern(input))
            await checkPattern(input, { target, out });
        if (found?.isDirectory() && isWithin(target, source)) {
            throw new UsageError(`The output folder ${out} lies in the input folder ${input}: the next run would read its own output.`, "Name a folder beside the input with --out DIR.");
        }
        if (found && isWithin(source, target)) {
            throw new UsageError(`The input ${input} lies in the output folder ${out}.`, "Name another output folder with --out DIR, or move the input out of it.");
        }
    }
    await makeWritable(out);
}
/** A pattern may take in the output folder without being a folder that holds it. */
async function checkPattern(pattern, { target, out }) {
    const { folder, paths } = await globHits(pattern);
    const start = await realLocation(folder);
    const hit = paths.find((path) => isWithin(join(start, path), target) || isWithin(target, join(start, path)));
    if (hit === undefined)
        return;
    throw new UsageError(`The pattern ${pattern} matches ${hit}, and so takes in the output folder ${out}.`, "Name another output folder with --out DIR, or a narrower pattern.");
}
/** Before anything is read: to find out at the end of a long run would be late. */
async function makeWritable(out) {
    try {
        await mkdir(out, { recursive: true });
        await access(out, constants.W_OK);
    }
    catch (error) {
        const code = typeof error === "object" && error !== null && "code" in error ? ` (${String(error.code)})` : "";
        throw new UsageError(`The output folder ${out} cannot be written${code}.`, "Name another folder with --out DIR.");
    }
}
/** The real path; of what is not there yet, that of the folder it would be made in. */
async function realLocation(path) {
    const full = resolve(path);
    try {
        return await realpath(full);
    }
    catch {
        const parent = dirname(full);
        return parent === full ? full : join(await realLocation(parent), full.slice(parent.length));
    }
}
function isWithin(inner, outer) {
    return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}
//# sourceMappingURL=folders.js.map