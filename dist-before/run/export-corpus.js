import { readFile } from "node:fs/promises";
import { nameColumns } from "../corpus/conll.js";
import { findingSentence } from "../corpus/finding.js";
import { nameSetFiles } from "../corpus/name-set.js";
import { parts } from "../corpus/vocabulary.js";
import { filePlaces } from "../evaluate/gold/markup/places.js";
import { sharedResources } from "./shared-resources.js";
import { textReaderWith } from "./text-reader.js";
import { UsageError } from "./usage-error.js";
import { writeFiles } from "./write.js";
export const exportForms = ["json", "conll", "names"];
const partFiles = {
    json: (articles, part) => ({
        files: articles.map(({ gold }) => [`${part}/${gold.doc_id}.json`, `${JSON.stringify(gold, null, 2)}\n`]),
        findings: [],
    }),
    conll(articles, part) {
        const read = textReaderWith(sharedResources());
        const columns = articles.map((article) => nameColumns(article, read));
        return {
            files: [[`${part}.conll`, columns.map(({ content }) => content).join("")]],
            findings: columns.flatMap(({ findings }) => findings),
        };
    },
    names: (articles, part) => ({
        files: [...nameSetFiles(articles)].map(([name, content]) => [`${part}/${name}`, content]),
        findings: [],
    }),
};
/**
 * Writes the parts of a corpus: as JSON `PART/ID.json`, gold annotation with its text (`evaluate --gold OUT/PART` reads
 * it); as columns `PART.conll`; as sets of names `PART/documents.jsonl` and `gold.jsonl`. Throws `UsageError` when an
 * article is in no part.
 */
export async function exportCorpus({ articles, splits }, { form, out, part }) {
    const unlisted = articles.find(({ stem }) => !splits.has(stem));
    if (unlisted) {
        throw new UsageError(`${unlisted.path} is in no part of the corpus.`, "Give it one: npm run corpus -- split");
    }
    const wanted = parts.filter((each) => part === null || each === part);
    const members = (each) => articles.filter(({ stem }) => splits.get(stem) === each);
    const written = wanted.map((each) => partFiles[form](members(each), each));
    const files = new Map(written.flatMap((each) => [...each.files]));
    await writeFiles(out, files);
    return {
        files: [...files.keys()],
        articles: wanted.reduce((sum, each) => sum + members(each).length, 0),
        leftOut: await inWords(written.flatMap(({ findings }) => findings)),
    };
}
async function inWords(findings) {
    const sentences = [];
    for (const finding of findings) {
        const placeOf = filePlaces(await readFile(finding.path, "utf8"));
        sentences.push(findingSentence(finding, ({ at }) => (at === null ? null : placeOf(at))));
    }
    return sentences;
}
//# sourceMappingURL=export-corpus.js.map