import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { loadGazetteer } from "../../gazetteer/load.js";
import { takeChunk } from "./chunk.js";
import { compose } from "./compose.js";
import { diskStore } from "./disk-store.js";
import { Interrupted, passOn } from "./interrupted.js";
import { inOrder } from "./ordered.js";
import { outputFolder } from "./output-folder.js";
import { isDeath } from "./pool.js";
import { openFiles, recordFiles } from "./record-files.js";
import { render, renderChunk } from "./render.js";
/**
 * Links the annotated articles of files and makes the datasets of an output folder. Nothing is in its place before
 * `publish`. Throws `Interrupted` when the signal stops it.
 */
export async function composeInto(target) {
    const { paths, out, work, pool, signal, onReject = () => { } } = target;
    const store = diskStore(join(work, "store"));
    const records = recordFiles(paths, store);
    const output = outputFolder(out, join(work, "output"));
    const renderAll = pool
        ? inPool(pool, output, target)
        : (chunks) => here(chunks, output, signal);
    try {
        const gazetteer = loadGazetteer();
        const composed = await compose(records, { store, output, gazetteer, renderAll, signal, onReject });
        return {
            ...composed,
            publish({ path, content }) {
                output.write(path, content);
                output.publish();
            },
        };
    }
    finally {
        output.close();
        records.close();
        store.close();
    }
}
async function* here(chunks, output, signal) {
    const files = openFiles();
    try {
        for (const chunk of chunks) {
            await passOn(signal);
            const { texts, ...tallied } = render(chunk, files);
            output.append(texts);
            yield tallied;
        }
    }
    finally {
        files.close();
    }
}
function inPool(pool, output, { work, workers, signal }) {
    const folder = join(work, "chunks");
    mkdirSync(folder, { recursive: true });
    return async function* (chunks) {
        let number = 0;
        const rendered = inOrder(chunks, workers * 3, async (articles) => {
            const path = join(folder, String(number++));
            return { path, ...(await renderedIn(pool, { articles, path })) };
        });
        for await (const { path, sections, ...tallied } of rendered) {
            if (signal.aborted)
                throw new Interrupted();
            takeChunk(path, sections, output);
            yield tallied;
        }
    };
}
/** Articles that were annotated get their rows: those that are too large for workers, or kill them, in this process. */
async function renderedIn(pool, task) {
    try {
        return await pool.render(task);
    }
    catch (error) {
        if (isDeath(error))
            return renderChunk(task);
        throw error;
    }
}
//# sourceMappingURL=compose-into.js.map