import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultMaxCharacters } from "../ingest/parsed.js";
import { replaceBetween } from "./between.js";
import { evaluateGold } from "./evaluate.js";
import { extract } from "./extract.js";
import { raiseFloors } from "./floors.js";
import { writeFiles } from "./write.js";
/** The accepted output for the seeds: every file of the output folder but `run.json`. */
export const goldenFolder = "fixtures/golden";
/** What the seeds give now, by file name. */
export async function goldenFiles(options = {}) {
    const out = await mkdtemp(join(tmpdir(), "dateline-golden-"));
    try {
        const { files } = await extract({
            inputs: ["seeds"],
            out,
            concurrency: 4,
            published: null,
            maxCharacters: defaultMaxCharacters,
            limit: null,
            ...options,
        });
        const contents = [];
        for (const { path } of files)
            contents.push([path, await readFile(join(out, path), "utf8")]);
        return new Map(contents);
    }
    finally {
        await rm(out, { recursive: true });
    }
}
/** Gold annotation of the seeds, and the scores against it that must not fall. */
export const ownGold = { gold: "fixtures/gold", articles: ["seeds"] };
export const ownFloors = "fixtures/scores.json";
/** Writes the golden output anew, raises the floors and refreshes the tables of the documents. Gives the paths that changed, sorted. */
export async function accept(tables) {
    const files = await goldenFiles();
    const changed = [];
    for (const name of await readdir(goldenFolder, { recursive: true, withFileTypes: true }).catch(() => [])) {
        const path = join(name.parentPath, name.name);
        if (!name.isFile() || files.has(path.slice(goldenFolder.length + 1).replaceAll("\\", "/")))
            continue;
        await rm(path);
        changed.push(path);
    }
    for (const [name, content] of files) {
        const path = join(goldenFolder, name);
        if ((await readFile(path, "utf8").catch(() => null)) !== content)
            changed.push(path);
    }
    await writeFiles(goldenFolder, files);
    const { layers } = await evaluateGold(ownGold);
    if (await raiseFloors(ownFloors, layers))
        changed.push(ownFloors);
    return [...new Set([...changed, ...(await refreshDocuments(tables))])].sort();
}
async function refreshDocuments(tables) {
    const changed = [];
    for (const { path, name, content } of tables) {
        const before = await readFile(path, "utf8");
        const after = replaceBetween(before, name, content());
        if (after === before)
            continue;
        await writeFile(path, after, "utf8");
        changed.push(path);
    }
    return changed;
}
//# sourceMappingURL=accept.js.map