import { lexiconOf } from "../gazetteer/user/lexicon.js";
import { parseLexicon } from "../gazetteer/user/parse.js";
/** A lexicon that cannot be used, with everything that is wrong in it. */
export class LexiconError extends Error {
    problems;
    constructor(problems) {
        const lines = problems.map(({ path, line, text }) => `${path}${line === null ? "" : `, line ${line}`}: ${text}`);
        super(`The lexicon cannot be used:\n${lines.map((line) => `  ${line}`).join("\n")}`);
        this.name = "LexiconError";
        this.problems = problems;
    }
}
/** Makes a lexicon of entries; in messages the first entry is line 1. Throws `LexiconError`. */
export function lexiconOfEntries(entries, gazetteer) {
    const text = entries.map((entry) => JSON.stringify(entry)).join("\n");
    return lexiconOfFiles([{ path: "lexicon.jsonl", text }], gazetteer);
}
/** Makes a lexicon of the text of files, `.csv` or `.jsonl`. Throws `LexiconError`. */
export function lexiconOfFiles(files, gazetteer) {
    const { entries, problems } = parseLexicon(files, gazetteer);
    if (problems.length > 0)
        throw new LexiconError(problems);
    return lexiconOf(entries);
}
//# sourceMappingURL=lexicon.js.map