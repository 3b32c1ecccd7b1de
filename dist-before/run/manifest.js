import { peakMegabytes } from "./stopwatch.js";
import { packageVersions } from "./version.js";
/** The content of `run.json`: everything that varies from run to run stands here and nowhere else. */
export function manifestOf(input) {
    const { options, configuration, startedAt, found, lexicons, counts, seconds, files } = input;
    return {
        dateline: configuration.dateline,
        dependencies: packageVersions().dependencies,
        models: configuration.models,
        node: process.versions.node,
        platform: `${process.platform} ${process.arch}`,
        started_at: startedAt.toISOString(),
        seconds: Object.fromEntries(Object.entries(seconds).map(([name, value]) => [name, Number(value.toFixed(3))])),
        peak_megabytes: Math.round(peakMegabytes()),
        options,
        input_files: found.files,
        skipped_files: { number: found.skipped, first: found.skippedFirst },
        lexicons,
        articles: counts.articles,
        characters: counts.characters,
        rejects: counts.rejects,
        files: Object.fromEntries(files.map(({ path, ...facts }) => [path, facts])),
    };
}
//# sourceMappingURL=manifest.js.map