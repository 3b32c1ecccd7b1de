import { z } from "zod";
import { pointSpan } from "../articles/run-article.js";
import { clusterErrors } from "../layers/coreference/cluster-errors.js";
import { scoreCoreference } from "../layers/coreference/coreference.js";
import { documentsFile, documentsIn, goldByDocument, rowsIn, spanFields } from "./rows.js";
import { externalSet } from "./set.js";
const goldFile = "mentions.jsonl";
const types = ["event", "entity"];
const row = z.object({ ...spanFields, type: z.enum(types), cluster: z.string() });
const annotation = z.object({
    doc_id: z.string(),
    sentences: z.array(z.array(z.int())).nullish(),
    eval_sentences: z.array(z.int()).nullish(),
});
/**
 * Coreference within and across documents, as ECB+ has it: `{doc_id, start, end, type, cluster}`, type event or entity
 * (times are entities there); documents with `sentences` (`[number, start, end]`) and `eval_sentences` are scored there only.
 */
export const coreferenceSet = externalSet({
    layer: "coreference",
    about: "Who and what is the same across documents, as the CoNLL scorer counts; then over the mentions both sides have.",
    files: [documentsFile, goldFile],
    isLinked: true,
    read(files) {
        const documents = annotatedParts(documentsIn(files), files);
        const gold = goldByDocument(rowsIn(files, goldFile, row), documents, ({ doc_id, ...mention }) => ({
            ...mention,
            docId: doc_id,
            rule: null,
        }));
        return { documents, gold };
    },
    predict: (result, document) => mentionsOf(result, document).filter((mention) => isAnnotated(mention, document)),
    score: (samples) => [
        {
            layer: "coreference",
            measures: [...types.flatMap((type) => measuresOf(samples, type)), ...measuresOf(samples, null)],
            errors: types.flatMap((type) => clusterErrors(sharedMentions(samples, type))),
        },
    ],
    row: (_, { docId, start, end, type, cluster }) => ({ doc_id: docId, start, end, type, cluster }),
});
function annotatedParts(documents, files) {
    const parts = new Map(rowsIn(files, documentsFile, annotation).map((each) => [each.doc_id, each]));
    return documents.map((document) => {
        const { sentences, eval_sentences: scored } = parts.get(document.docId) ?? {};
        if (!sentences || !scored)
            return document;
        const annotated = sentences
            .filter(([number = -1]) => scored.includes(number))
            .map(([, start = 0, end = 0]) => ({ start, end }));
        return { ...document, annotated };
    });
}
function isAnnotated({ start, end }, { annotated }) {
    return annotated === undefined || annotated.some((part) => part.start <= start && end <= part.end);
}
/** Events by their incident; mentions by their entity, and time expressions by their value, as entities. */
function mentionsOf({ run }, { docId }) {
    const { events, mentions, dates } = run;
    return [
        ...events.map((event) => ({ docId, ...pointSpan(event), type: "event", cluster: event.incident_id, rule: event.rule })),
        ...mentions.map((mention) => ({ docId, ...pointSpan(mention), type: "entity", cluster: mention.entity_id, rule: mention.rule })),
        ...dates.map((date) => ({ docId, ...pointSpan(date), type: "entity", cluster: `time ${date.timex_value}`, rule: date.rule })),
    ];
}
function measuresOf(samples, type) {
    const ofType = (rows) => rows.filter((row) => type === null || row.type === type);
    const gold = samples.flatMap((sample) => ofType(sample.gold));
    const predicted = samples.flatMap((sample) => ofType(sample.predicted));
    const [goldKeys, predictedKeys] = [new Set(gold.map(keyOf)), new Set(predicted.map(keyOf))];
    const name = type === null ? "all" : type === "event" ? "events" : "entities";
    return [
        ...scoreCoreference(gold, predicted, { name }),
        ...scoreCoreference(gold.filter((mention) => predictedKeys.has(keyOf(mention))), predicted.filter((mention) => goldKeys.has(keyOf(mention))), { name: `${name} given mention` }),
    ];
}
/** The mentions both sides have; of one given twice on a side the first counts. */
function sharedMentions(samples, type) {
    return samples.flatMap(({ gold, predicted }) => {
        const ofType = (rows) => rows.filter((row) => row.type === type).toReversed();
        const found = new Map(ofType(predicted).map((mention) => [keyOf(mention), mention]));
        const known = [...new Map(ofType(gold).map((mention) => [keyOf(mention), mention])).values()].toReversed();
        return known.flatMap(({ docId, start, end, cluster }) => {
            const partner = found.get(keyOf({ docId, start, end }));
            return partner ? [{ docId, start, end, gold: cluster, predicted: partner.cluster, rule: partner.rule }] : [];
        });
    });
}
function keyOf({ docId, start, end }) {
    return `${docId} ${start}-${end}`;
}
//# sourceMappingURL=coreference.js.map