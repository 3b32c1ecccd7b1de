import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { UsageError } from "./usage-error.js";
const entrySchema = z.strictObject({
    model: z.string(),
    file: z.string(),
    /** Size of the compressed file. */
    bytes: z.int(),
    sha256: z.string(),
    /** How it was trained. */
    settings: z.record(z.string(), z.unknown()),
    /** What it learnt from: name of the file, what it is and under which licence, hash. */
    data: z.array(z.strictObject({ file: z.string(), about: z.string(), isIncomplete: z.boolean().optional(), sha256: z.string() })),
});
const manifestSchema = z.strictObject({ models: z.array(entrySchema) });
/** The entries of a folder's `manifest.json`; none when there is no such file. Throws `UsageError` when it is not one. */
export async function readManifest(folder) {
    const path = join(folder, "manifest.json");
    const text = await readFile(path, "utf8").catch(() => null);
    if (text === null)
        return [];
    try {
        return manifestSchema.parse(JSON.parse(text)).models;
    }
    catch (error) {
        const [first = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
        throw new UsageError(`${path} is no manifest of models: ${first}`, "Mend or remove it, then train again.");
    }
}
/** The text of a manifest, its entries sorted by model. */
export function writtenManifest(entries) {
    const models = [...entries].sort((a, b) => (a.model < b.model ? -1 : 1));
    return `${JSON.stringify({ models }, null, 2)}\n`;
}
//# sourceMappingURL=model-manifest.js.map