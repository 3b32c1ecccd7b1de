import { z } from "zod";
import { externalSet, UnusableSet } from "./set.js";
/** The file every set but a syntax file has: one row a document. */
export const documentsFile = "documents.jsonl";
const document = z.object({
    doc_id: z.string().min(1),
    text: z.string(),
    date: z.string().nullish(),
    reference_date: z.string().nullish(),
    published: z.string().nullish(),
});
/** Fields of every row of gold: whose document, and which code points of it. */
export const spanFields = { doc_id: z.string().min(1), start: z.int().min(0), end: z.int().min(0) };
/** The file of gold most sets have beside it. */
export const goldFile = "gold.jsonl";
/** The documents of a set; a date may be called `date`, `reference_date` or `published`, its time of day is left out. */
export function documentsIn(files) {
    return rowsIn(files, documentsFile, document).map(({ doc_id, text, date, reference_date, published }) => ({
        docId: doc_id,
        text,
        date: (date ?? reference_date ?? published ?? null)?.slice(0, 10) ?? null,
    }));
}
/** The rows of a JSON Lines file, checked. Throws `UnusableSet` naming file, line, field and remedy. */
export function rowsIn(files, name, schema) {
    const lines = (files.get(name) ?? "").split("\n");
    return lines.flatMap((line, index) => line.trim() === "" ? [] : [rowOf(line, `${name}, line ${index + 1}`, schema)]);
}
function rowOf(line, place, schema) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        throw new UnusableSet(`${place} is not JSON.`, "Each line must be one JSON object.");
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const field = issue?.path.join(".") || "the row";
    throw new UnusableSet(`${place}: ${field}: ${issue?.message ?? "is not as expected"}.`, formatHint);
}
const formatHint = "README.md says what the files of each kind of set hold (Measure on your own gold).";
/** Makes a kind of set of `documents.jsonl` and `gold.jsonl`, its predictions in the shape of its gold. */
export function goldRowSet({ schema, goldOf, ...spec }) {
    return externalSet({
        ...spec,
        files: [documentsFile, goldFile],
        isLinked: false,
        read(files) {
            const documents = documentsIn(files);
            return { documents, gold: goldByDocument(rowsIn(files, goldFile, schema), documents, goldOf) };
        },
    });
}
/** Gold rows by document. Throws `UnusableSet` when one belongs to no document, is empty, or lies outside its text. */
export function goldByDocument(rows, documents, goldOf) {
    const gold = new Map(documents.map(({ docId }) => [docId, []]));
    const lengths = new Map(documents.map(({ docId, text }) => [docId, [...text].length]));
    for (const row of rows) {
        const problem = problemOf(row, lengths.get(row.doc_id));
        if (problem !== null)
            throw new UnusableSet(`The gold of ${row.doc_id} ${problem}.`, formatHint);
        gold.get(row.doc_id)?.push(goldOf(row));
    }
    return gold;
}
function problemOf({ start = 0, end = 1 }, length) {
    if (length === undefined)
        return `has no document: ${documentsFile} must have a row with its doc_id and text`;
    if (start >= end)
        return `has an empty span, ${start}-${end}`;
    return end > length ? `has the span ${start}-${end}, but its text ends at ${length}` : null;
}
/** A pair of offsets, or a list of pairs, as spans; empty ones are left out. */
export function spansIn(value) {
    const pairs = typeof value[0] === "number" ? [value] : value;
    return pairs.flatMap((pair) => {
        const [start = 0, end = 0] = typeof pair === "number" ? [] : pair;
        return end > start && typeof start === "number" && typeof end === "number" ? [{ start, end }] : [];
    });
}
//# sourceMappingURL=rows.js.map