/** Files that are not what they should be, with the remedy. */
export class UnusableSet extends Error {
    hint;
    constructor(message, hint) {
        super(message);
        this.hint = hint;
    }
}
/** Makes a kind of set of its specification. */
export function externalSet(spec) {
    const { layer, about, files, isLinked } = spec;
    return {
        layer,
        about,
        files,
        isLinked,
        open(content, options = {}) {
            const { documents: all, gold } = spec.read(content);
            const documents = [
                ...new Map(all.toReversed().map((document) => [document.docId, document])).values(),
            ].toReversed();
            const predicted = new Map();
            return {
                documents,
                repeatedIds: all.filter((document) => !documents.includes(document)).map(({ docId }) => docId),
                add: (document, result) => predicted.set(document.docId, spec.predict(result, document, options)),
                scores: () => spec.score(documents.map(({ docId, text }) => ({
                    docId,
                    text,
                    gold: gold.get(docId) ?? [],
                    predicted: predicted.get(docId) ?? [],
                })), options),
                rows: () => [...predicted].flatMap(([docId, rows]) => rows.map((row) => spec.row(docId, row))),
            };
        },
    };
}
//# sourceMappingURL=set.js.map