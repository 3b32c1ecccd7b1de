import { existsSync } from "node:fs";
import { charactersOf } from "./batches.js";
import { isOfLimit } from "./limits.js";
import { linesOfFile } from "./line-file.js";
import { readLine } from "./record-line.js";
/**
 * What a part holds that is there already; its words are not counted. Null when it is not there, or is to be made anew:
 * it has not a whole line for each reading, or rejects an article for a limit that may be another now.
 */
export function keptPart(path, readings) {
    if (!existsSync(path))
        return null;
    let [articles, rejects] = [0, 0];
    for (const { bytes } of linesOfFile(path)) {
        const line = readLine(bytes);
        if ("problem" in line || ("reject" in line && isOfLimit(line.reject)))
            return null;
        if ("reject" in line)
            rejects++;
        else
            articles++;
    }
    if (articles + rejects !== readings.length)
        return null;
    const characters = readings.reduce((sum, reading) => sum + charactersOf(reading), 0);
    return { articles, rejects, characters, words: 0 };
}
//# sourceMappingURL=kept-part.js.map