import { readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { externalSets } from "../evaluate/sets/catalogue.js";
import { UnusableSet } from "../evaluate/sets/set.js";
import { annotateDocuments } from "./annotate-documents.js";
import { problemOf } from "./evaluate.js";
import { tokenParserWith } from "./parse-tokens.js";
import { sharedResources } from "./shared-resources.js";
import { whyUnreadable } from "./unreadable.js";
import { UsageError } from "./usage-error.js";
/** Scores one layer of the pipeline on an external set, named as `names:DIR`, with other models when they are asked for. */
export async function evaluateSet(named, { beam, models, ...given } = {}) {
    const options = { parseTokens: tokenParserWith(sharedResources({ beam, models })), ...given };
    const { kind, path } = setNamed(named);
    const open = openSet(await filesOf(kind, path), { kind, path, options });
    const contexts = new Map(open.documents.map(({ docId, text }) => [docId, { text, sentences: [] }]));
    const rejects = annotateDocuments(open.documents, {
        isLinked: kind.isLinked,
        beam,
        models,
        onResult(document, result) {
            open.add(document, result);
            contexts.set(document.docId, { text: document.text, sentences: result.run.sentences });
        },
    });
    return {
        source: named,
        about: kind.about,
        documents: open.documents.length,
        layers: open.scores(),
        contexts,
        problems: [...open.repeatedIds.map(repeated), ...rejects.map(problemOf)],
        rows: open.rows(),
    };
}
function repeated(path) {
    return { path, reason: "Another document has the same doc_id. The first is scored; give each an id of its own." };
}
function setNamed(named) {
    const [layer = "", ...rest] = named.split(":");
    const kind = externalSets.find((each) => each.layer === layer);
    const path = rest.join(":");
    if (kind && path !== "")
        return { kind, path };
    const layers = externalSets.map((each) => each.layer).join(", ");
    throw new UsageError(`--set ${JSON.stringify(named)} names no set.`, `Write it as LAYER:PATH, as --set names:DIR. Layers: ${layers}.`);
}
function openSet(files, { kind, path, options }) {
    try {
        return kind.open(files, options);
    }
    catch (error) {
        if (error instanceof UnusableSet)
            throw new UsageError(`${path}: ${error.message}`, error.hint);
        throw error;
    }
}
async function filesOf(kind, path) {
    const isFile = kind.files.length === 0;
    const found = await stat(path).catch(() => null);
    if (!found || found.isDirectory() === isFile) {
        const expected = isFile ? "a file" : `a folder with ${kind.files.join(" and ")}`;
        throw new UsageError(`${path} is ${found ? "not" : "not there;"} ${expected}.`, "See: dateline evaluate --help");
    }
    const files = new Map();
    for (const name of isFile ? [basename(path)] : kind.files) {
        files.set(name, await readText(isFile ? path : join(path, name)));
    }
    return files;
}
async function readText(path) {
    try {
        return await readFile(path, "utf8");
    }
    catch (error) {
        throw new UsageError(`${path}: ${whyUnreadable(error)}`, "See: dateline evaluate --help");
    }
}
//# sourceMappingURL=evaluate-set.js.map