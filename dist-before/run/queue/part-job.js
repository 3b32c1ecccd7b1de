import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readBatch } from "./batch-file.js";
import { Hopeless } from "./job-queue.js";
import { settingsOf, whyUnlike } from "./settings.js";
import { filesOf, partsIn } from "./work-folder.js";
/** Makes what does the jobs of a folder. Throws `Hopeless` for what no second try can help. */
export function partJobs(folder, pool) {
    const settingsNow = currentSettings(folder);
    return async (part) => {
        const target = { folder: partsIn(folder), name: part };
        const { configuration, key } = settingsNow();
        const readings = await readBatch(folder, part, key);
        if (existsSync(join(target.folder, part)))
            return null;
        return pool.annotate({ configuration, key, readings, target });
    };
}
/** A worker may outlive what was enqueued when it began: the folder's settings are looked at for each job. */
function currentSettings(folder) {
    const [path = ""] = filesOf(folder);
    let known = null;
    return () => {
        const text = readFileSync(path, "utf8");
        if (known?.text === text)
            return known.settings;
        const settings = settingsOf(folder, null);
        const problem = whyUnlike(settings);
        if (problem !== null)
            throw new Hopeless(`${path}: ${problem}`);
        known = { text, settings };
        return settings;
    };
}
//# sourceMappingURL=part-job.js.map