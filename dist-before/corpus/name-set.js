import { documentsFile, goldFile } from "../evaluate/sets/rows.js";
import { namesOf } from "./article.js";
/** The names of articles as `evaluate --set names:DIR` reads them: the files by name. */
export function nameSetFiles(articles) {
    const documents = articles.map(({ gold }) => ({ doc_id: gold.doc_id, text: gold.text, date: gold.published }));
    const names = articles.flatMap(({ gold }) => namesOf(gold).map((name) => ({ doc_id: gold.doc_id, ...name })));
    const lines = (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
    return new Map([
        [documentsFile, lines(documents)],
        [goldFile, lines(names)],
    ]);
}
//# sourceMappingURL=name-set.js.map