import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { configurationKey } from "../batch/configuration.js";
import { writeWhole } from "../batch/whole-file.js";
import { isFileName } from "../inner-path.js";
import { codeOf } from "../unreadable.js";
import { UsageError } from "../usage-error.js";
/** Raised whenever what these files hold changes. */
const format = 1;
/** The folder of what is to be annotated, a file of stream lines for each part, in a folder that machines share. */
export function inputsIn(folder) {
    return join(folder, "inputs");
}
/** The folder of what is annotated, a file for each part. */
export function partsIn(folder) {
    return join(folder, "parts");
}
const settingsSchema = z.object({
    format: z.literal(format),
    queue: z.string(),
    key: z.string(),
    configuration: z.unknown(),
    lexicons: z.array(z.object({ path: z.string(), bytes: z.number(), sha256: z.string() })),
});
const manifestSchema = z.object({
    format: z.literal(format),
    queue: z.string(),
    key: z.string(),
    parts: z.array(z.string().refine(isFileName)),
    articles: z.number(),
    rejects: z.number(),
    characters: z.number(),
    files: z.number(),
    skipped: z.object({ number: z.number(), first: z.array(z.string()) }),
});
/** Writes the settings; whole or not at all. */
export function writeSettings(folder, settings) {
    writeJson(settingsPath(folder), { format, ...settings });
}
/** Writes the manifest; whole or not at all. */
export function writeManifest(folder, manifest) {
    writeJson(manifestPath(folder), { format, ...manifest });
}
function writeJson(path, content) {
    writeWhole(path, (write) => write(`${JSON.stringify(content, null, 2)}\n`));
}
/** What the folder says of its queue and configuration; null when nothing was enqueued. Throws `UsageError` when that cannot be read. */
export function readSettings(folder) {
    const path = settingsPath(folder);
    const settings = checked(path, settingsSchema);
    if (settings === null)
        return null;
    // Safe: if it is no configuration of this version, its key is another than the one this version computes.
    const configuration = settings.configuration;
    const { queue, key, lexicons } = settings;
    if (configurationKey(configuration) === key)
        return { queue, key, configuration, lexicons };
    throw new UsageError(`${path} was changed: its key is not that of its configuration.`, enqueueAnew(folder));
}
/** What the folder says was enqueued; null when not all of it is yet. Throws `UsageError` when that cannot be read. */
export function readManifest(folder) {
    return checked(manifestPath(folder), manifestSchema);
}
/** The files beside the folders of parts: what to remove for the folder to be as new. */
export function filesOf(folder) {
    return [settingsPath(folder), manifestPath(folder)];
}
function settingsPath(folder) {
    return join(folder, "configuration.json");
}
function manifestPath(folder) {
    return join(folder, "manifest.json");
}
function checked(path, schema) {
    try {
        return schema.parse(JSON.parse(readFileSync(path, "utf8")));
    }
    catch (error) {
        if (codeOf(error) === "ENOENT")
            return null;
        throw new UsageError(`${path} cannot be read, or was written by another version of Dateline.`, "Name the folder that dateline enqueue of this version has written, or enqueue into a new one.");
    }
}
/** The remedy for a folder that cannot be used. */
export function enqueueAnew(folder) {
    return `Enqueue into another folder with --work DIR, or remove ${folder} and enqueue again.`;
}
//# sourceMappingURL=work-folder.js.map