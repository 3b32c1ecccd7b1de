import { stemOf as stemOfArticle } from "../ingest/article.js";
import { defaultMaxCharacters } from "../ingest/parsed.js";
import { findFiles } from "./find.js";
import { readingsFrom } from "./readings.js";
/** Reads files and folders for the articles wanted; nothing is read when none is. */
export async function goldTexts(inputs, wanted) {
    const { files, rejects } = await findFiles(inputs);
    const index = { wanted, byId: new Map(), byStem: new Map(), refused: new Map() };
    for (const file of wanted.size > 0 ? files : []) {
        const readings = readingsFrom(file, { published: null, maxCharacters: defaultMaxCharacters });
        for await (const reading of readings)
            take(reading, index);
    }
    return {
        candidates: (docId) => index.byId.get(docId) ?? index.byStem.get(docId) ?? [],
        refusal: (docId) => index.refused.get(docId) ?? null,
        rejects,
    };
}
function take(reading, { wanted, byId, byStem, refused }) {
    if ("reject" in reading) {
        refused.set(stemOf(reading.reject.sourcePath), reading.reject.reason);
        return;
    }
    const { sourceId, sourcePath } = reading.raw;
    if (sourceId !== null && wanted.has(sourceId))
        add(byId, sourceId, reading.raw);
    if (wanted.has(stemOf(sourcePath)))
        add(byStem, stemOf(sourcePath), reading.raw);
}
/** A file's name without folders and without ending, as `000` of `seeds/000.txt` or of row `seeds/000.jsonl#1`. */
export function stemOf(path) {
    return stemOfArticle(path.replaceAll("\\", "/"));
}
function add(articles, name, article) {
    const list = articles.get(name);
    if (list)
        list.push(article);
    else
        articles.set(name, [article]);
}
//# sourceMappingURL=gold-texts.js.map