import { groupsOf } from "../corpus/groups.js";
import { extendedSplits, readSplits, writtenSplits } from "../corpus/splits.js";
import { corpusPaths } from "./gold-corpus.js";
import { UsageError } from "./usage-error.js";
import { writeFiles } from "./write.js";
/**
 * Gives the articles that are in no part yet one, and writes the list. What is listed stays where it is, also while its
 * article has problems. Throws `UsageError` for a list with lines that say nothing. Gives the list, and how many came new.
 */
export async function splitCorpus(folder, { articles, context }) {
    const { path, content } = context.splits;
    const { splits: listed, faults } = readSplits(content ?? "");
    const [fault] = faults;
    if (fault) {
        throw new UsageError(`${path}, line ${fault.line}: found ${JSON.stringify(fault.source)}, expected an id, a tab and its part, each id once.`, "Mend or remove the line, then call again.");
    }
    const placed = articles.map((article) => ({ id: article.stem, groups: groupsOf(article) }));
    const splits = extendedSplits(placed, listed);
    await writeFiles(folder, new Map([[corpusPaths("").splits, writtenSplits(splits)]]));
    return { splits, added: splits.size - listed.size };
}
//# sourceMappingURL=split-corpus.js.map