import { writeFile } from "node:fs/promises";
import { readBetween, replaceBetween } from "./between.js";
import { statisticsBlock, statisticsOf } from "./gold-corpus.js";
import { UsageError } from "./usage-error.js";
/**
 * Writes the statistics of a corpus into its data sheet, between the markers; tells whether that changed it. Throws
 * `UsageError` when there is no such place.
 */
export async function writeStatistics(corpus) {
    const { path, content } = corpus.readme;
    if (content === null || readBetween(content, statisticsBlock) === null) {
        throw new UsageError(`${path} ${content === null ? "is not there" : "has no place for the statistics"}.`, `Put the lines <!-- ${statisticsBlock}:start --> and <!-- ${statisticsBlock}:end --> in it where they are to stand.`);
    }
    const after = replaceBetween(content, statisticsBlock, statisticsOf(corpus));
    if (after !== content)
        await writeFile(path, after, "utf8");
    return after !== content;
}
//# sourceMappingURL=write-statistics.js.map