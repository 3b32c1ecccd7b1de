import { readdir, realpath, stat } from "node:fs/promises";
import { basename } from "node:path";
import { formatOf, readableEndings } from "../ingest/format.js";
import { byCodeUnits, globHits, isPattern } from "./glob.js";
import { codeOf, unreadable, whyUnreadable } from "./unreadable.js";
/** The input that stands for standard input; no file in a folder has it as its location. */
export const standardInput = "-";
/**
 * The article files of the inputs in reading order: files, folders with all that is in them (hidden files left out, each
 * folder sorted by name in code units), patterns (`2022-*` + `/*.jsonl`, when no file is called so), and `-` for standard
 * input. With several inputs, paths begin with the input's own name. Only the names of the folders on the way are held.
 */
export async function* sourcesIn(inputs, options = {}) {
    const walk = { ...options, isOneOfMany: inputs.length > 1, entered: new Set() };
    for (const input of inputs) {
        if (input === standardInput)
            yield standardInputOf(walk);
        else if (isPattern(input) && (await isMissing(input)))
            yield* matching(input, walk);
        else
            yield* visit({ location: input, sourcePath: ownName(input, walk), isInput: true }, walk);
    }
}
/** How much the inputs hold; `bytes` is null when standard input is among them. Reads no file. */
export async function sizeOf(inputs, options = {}) {
    let files = 0;
    let bytes = 0;
    for await (const source of sourcesIn(inputs, options)) {
        if (!("file" in source))
            continue;
        files++;
        bytes = bytes === null || source.bytes === null ? null : bytes + source.bytes;
    }
    return { files, bytes };
}
function standardInputOf({ entered }) {
    const sourcePath = "stdin";
    if (entered.has(standardInput))
        return { reject: unreadable(sourcePath, "It was named twice. Name - once.") };
    entered.add(standardInput);
    return { file: { location: standardInput, sourcePath }, bytes: null };
}
async function isMissing(path) {
    return stat(path).then(() => false, (error) => codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR");
}
async function* matching(pattern, walk) {
    const { folder, paths } = await globHits(pattern);
    if (paths.length === 0) {
        const reason = "There is no file of that name, and none that it matches as a pattern. Check it; hidden files are left out.";
        yield { reject: unreadable(pattern, reason) };
    }
    const seen = new Set();
    for (const path of paths) {
        const location = within(folder, path);
        const sourcePath = within(ownName(folder, walk), path);
        const real = await realpath(location).catch(() => location);
        if (seen.has(real))
            yield { reject: unreadable(sourcePath, "It is a link to what is read already. It was left out.") };
        else
            yield* visit({ location, sourcePath }, walk);
        seen.add(real);
    }
}
async function* visit({ location, sourcePath, isInput = false }, walk) {
    const shown = sourcePath === "" ? basename(location) : sourcePath;
    try {
        const found = await stat(location);
        if (found.isDirectory())
            yield* enter({ location, sourcePath }, walk);
        else if (!found.isFile())
            yield { reject: unreadable(shown, "It is neither a file nor a folder.") };
        else if (isReadable(location, walk))
            yield { file: { location, sourcePath: shown }, bytes: found.size };
        else if (isInput)
            yield { reject: unreadable(shown, wrongEnding) };
        else
            yield { skipped: shown };
    }
    catch (error) {
        yield { reject: unreadable(shown, whyUnreadable(error)) };
    }
}
async function* enter({ location, sourcePath }, walk) {
    const real = await realpath(location);
    if (walk.entered.has(real)) {
        const reason = "It is a link to a folder that is read already, or a folder named twice. It was left out.";
        yield { reject: unreadable(sourcePath === "" ? basename(location) : sourcePath, reason) };
        return;
    }
    walk.entered.add(real);
    const names = (await readdir(location)).filter((name) => !name.startsWith(".")).sort(byCodeUnits);
    for (const name of names) {
        yield* visit({ location: within(location, name), sourcePath: within(sourcePath, name) }, walk);
    }
}
const wrongEnding = `Its ending is none of ${readableEndings.join(", ")}, nor one of these with .gz. Rename it, convert it to text, or say --format.`;
function isReadable(path, { format }) {
    return (format ?? formatOf(path)) !== null;
}
/** The first part of the paths in an input, when there are several inputs. */
function ownName(input, { isOneOfMany }) {
    const name = basename(input);
    return isOneOfMany && name !== "." ? name : "";
}
/** Not `join`, which would make `-` of `./-`. */
function within(folder, name) {
    return folder === "" || folder.endsWith("/") ? `${folder}${name}` : `${folder}/${name}`;
}
//# sourceMappingURL=sources.js.map