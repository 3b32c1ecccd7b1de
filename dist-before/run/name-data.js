import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { codePointsOf } from "../datasets/code-points.js";
import { nameRow } from "../evaluate/sets/names.js";
import { documentsFile, documentsIn, goldByDocument, goldFile, rowsIn } from "../evaluate/sets/rows.js";
import { UnusableSet } from "../evaluate/sets/set.js";
import { articleFrom } from "../ingest/article.js";
import { wellFormed } from "../ingest/parsed.js";
import { readByRules } from "../names/read-by-rules.js";
import { nameExample } from "../train/name-examples.js";
import { undatedDay } from "./annotate-documents.js";
import { sha256 } from "./hash.js";
import { whyUnreadable } from "./unreadable.js";
import { UsageError } from "./usage-error.js";
/**
 * Reads names to learn from: a folder as `evaluate --set names:DIR` has it. `isIncomplete` says that its annotation
 * leaves names out. Throws `UsageError` when it is none.
 */
export async function readNameSet(folder, isIncomplete, reading) {
    try {
        return await readSet(folder, isIncomplete, reading);
    }
    catch (error) {
        if (error instanceof UnusableSet)
            throw new UsageError(`${folder}: ${error.message}`, error.hint);
        throw error;
    }
}
async function readSet(folder, isIncomplete, reading) {
    // One after the other: of two files that are not there, the error always names the first.
    const contents = [await readFrom(folder, documentsFile), await readFrom(folder, goldFile)];
    const [documents = "", gold = ""] = contents.map((content) => content.toString("utf8"));
    const files = new Map([
        [documentsFile, documents],
        [goldFile, gold],
    ]);
    const read = documentsIn(files);
    const names = goldByDocument(rowsIn(files, goldFile, nameRow), read, (row) => row);
    const examples = read.map((document) => exampleOf(document, names.get(document.docId) ?? [], isIncomplete, reading));
    return {
        examples: examples.map(({ example }) => example),
        leftOut: examples.reduce((sum, { leftOut }) => sum + leftOut, 0),
        bytes: Buffer.concat(contents),
    };
}
async function readFrom(folder, name) {
    try {
        return await readFile(join(folder, name));
    }
    catch (error) {
        throw new UsageError(`${join(folder, name)}: ${whyUnreadable(error)}`, `Name a folder with ${documentsFile} and ${goldFile}.`);
    }
}
function exampleOf({ docId, text: given, date }, names, isIncomplete, { pipeline, knowledge, viewOf }) {
    const text = wellFormed(given).trimEnd();
    const raw = { sourcePath: docId, sourceId: null, title: null, byline: null, published: date ?? undatedDay, text };
    const doc = pipeline.run(articleFrom(raw, sha256));
    const rules = readByRules(doc, knowledge);
    const view = viewOf(doc, rules);
    const toPoint = codePointsOf(text);
    const toUnit = new Map(view.words.flatMap((word) => [word.start, word.end]).map((unit) => [toPoint(unit), unit]));
    const placed = names.map(({ start, end, type }) => ({
        start: toUnit.get(start) ?? -1,
        end: toUnit.get(end) ?? -1,
        type,
    }));
    return nameExample({ doc, reading: rules, view, names: placed, isIncomplete }, knowledge);
}
//# sourceMappingURL=name-data.js.map