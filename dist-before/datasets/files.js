import { datasets } from "./catalogue.js";
import { checkRecord } from "./check.js";
import { loadPython } from "./load-python.js";
import { loadSql } from "./load-sql.js";
import { dataPackage } from "./package.js";
import { recordOf } from "./record.js";
import { sectionFiles, sectionTexts } from "./section-text.js";
import { corpusSections } from "./tables.js";
/**
 * The content of every dataset file, by file name (`schemas/events.schema.json` has a folder), all in memory. Every row is
 * checked first: against its schema, its surface against the text, every foreign key. Throws when one fails: that is a
 * fault of Dateline's, and `checkArticle` finds the article it comes from.
 */
export function datasetFiles({ graph, rejects }, { sha256 }) {
    for (const article of graph.articles)
        checkRecord(recordOf(article, sha256));
    const texts = new Map();
    for (const rows of corpusSections(graph, rejects, sha256)) {
        for (const [section, text] of sectionTexts(rows)) {
            const known = texts.get(section);
            if (known)
                known.push(text);
            else
                texts.set(section, [text]);
        }
    }
    const files = new Map(sectionFiles.map(({ path, parts }) => [
        path,
        parts.map((part) => ("text" in part ? part.text : (texts.get(part.section) ?? []).join(""))).join(""),
    ]));
    for (const [path, content] of companionFiles())
        files.set(path, content);
    const facts = [...files].map(([path, content]) => factsOf(path, content, sha256));
    return files.set("datapackage.json", dataPackage(facts));
}
/** The files that stand beside the rows and are the same for every run: schemas and loaders. */
export function companionFiles() {
    return new Map([
        ...datasets.map(({ name, jsonSchema }) => [`schemas/${name}.schema.json`, `${JSON.stringify(jsonSchema, null, 2)}\n`]),
        ["load.py", loadPython],
        ["load.sql", loadSql()],
    ]);
}
/** What a data package says of a file whose content is at hand. */
export function factsOf(path, content, sha256) {
    return {
        path,
        bytes: new TextEncoder().encode(content).length,
        lines: content.split("\n").length - 1,
        sha256: sha256(content),
    };
}
/**
 * Checks the rows one article makes. Null when they are sound; else what is wrong, for the `reason` of a `Reject` whose
 * stage is `check`.
 */
export function checkArticle(article, { sha256 }) {
    try {
        checkRecord(recordOf(article, sha256));
        return null;
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
//# sourceMappingURL=files.js.map