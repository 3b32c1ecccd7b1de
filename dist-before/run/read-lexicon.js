import { readFile } from "node:fs/promises";
import { lexiconOf } from "../gazetteer/user/lexicon.js";
import { parseLexicon } from "../gazetteer/user/parse.js";
import { decode } from "../ingest/decode.js";
import { sha256OfBytes } from "./hash.js";
import { whyUnreadable } from "./unreadable.js";
import { UsageError } from "./usage-error.js";
const problemsShown = 10;
/**
 * Reads files of names that the user knows, `.csv` or `.jsonl`, into one lexicon. Throws `UsageError` with the problems of
 * all files when there are any. Countries are those of the gazetteer.
 */
export async function readLexicon(paths, gazetteer) {
    const files = [];
    const sources = [];
    const unreadable = [];
    for (const path of new Set(paths)) {
        const read = await readBytes(path);
        if ("problem" in read) {
            unreadable.push({ path, line: null, text: read.problem });
            continue;
        }
        files.push({ path, text: read.text });
        sources.push({ path, bytes: read.bytes.length, sha256: sha256OfBytes(read.bytes) });
    }
    const { entries, problems } = parseLexicon(files, gazetteer);
    refuse([...unreadable, ...problems]);
    return { lexicon: lexiconOf(entries), sources };
}
async function readBytes(path) {
    try {
        const bytes = await readFile(path);
        const decoded = decode(bytes);
        return "problem" in decoded ? decoded : { bytes, text: decoded.text };
    }
    catch (error) {
        return { problem: whyUnreadable(error) };
    }
}
function refuse(problems) {
    if (problems.length === 0)
        return;
    const lines = problems.slice(0, problemsShown).map(inWords);
    if (problems.length > problemsShown)
        lines.push(`… and ${problems.length - problemsShown} more.`);
    const total = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    throw new UsageError(`The lexicon cannot be used, it has ${total}:\n${lines.map((line) => `  ${line}`).join("\n")}`, "Nothing was extracted. Mend the files, or call without --lexicon. See: dateline extract --help");
}
function inWords({ path, line, text }) {
    return line === null ? `${path}: ${text}` : `${path}, line ${line}: ${text}`;
}
//# sourceMappingURL=read-lexicon.js.map