// dist/evaluate/sets/set.js
var UnusableSet = class extends Error {
  hint;
  constructor(message, hint) {
    super(message);
    this.hint = hint;
  }
};
function externalSet(spec) {
  const { layer, about, files, isLinked } = spec;
  return {
    layer,
    about,
    files,
    isLinked,
    open(content, options = {}) {
      const { documents: all, gold } = spec.read(content);
      const documents = [
        ...new Map(all.toReversed().map((document2) => [document2.docId, document2])).values()
      ].toReversed();
      const predicted = /* @__PURE__ */ new Map();
      return {
        documents,
        repeatedIds: all.filter((document2) => !documents.includes(document2)).map(({ docId }) => docId),
        add: (document2, result) => predicted.set(document2.docId, spec.predict(result, document2, options)),
        scores: () => spec.score(documents.map(({ docId, text }) => ({
          docId,
          text,
          gold: gold.get(docId) ?? [],
          predicted: predicted.get(docId) ?? []
        })), options),
        rows: () => [...predicted].flatMap(([docId, rows]) => rows.map((row) => spec.row(docId, row)))
      };
    }
  };
}

// dist/evaluate/sets/rows.js
import { z } from "zod";
var documentsFile = "documents.jsonl";
var document = z.object({
  doc_id: z.string().min(1),
  text: z.string(),
  date: z.string().nullish(),
  reference_date: z.string().nullish(),
  published: z.string().nullish()
});
var spanFields = { doc_id: z.string().min(1), start: z.int().min(0), end: z.int().min(0) };
var goldFile = "gold.jsonl";
function documentsIn(files) {
  return rowsIn(files, documentsFile, document).map(({ doc_id, text, date, reference_date, published }) => ({
    docId: doc_id,
    text,
    date: (date ?? reference_date ?? published ?? null)?.slice(0, 10) ?? null
  }));
}
function rowsIn(files, name, schema) {
  const lines = (files.get(name) ?? "").split("\n");
  return lines.flatMap((line, index) => line.trim() === "" ? [] : [rowOf(line, `${name}, line ${index + 1}`, schema)]);
}
function rowOf(line, place, schema) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UnusableSet(`${place} is not JSON.`, "Each line must be one JSON object.");
  }
  const parsed = schema.safeParse(value);
  if (parsed.success)
    return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join(".") || "the row";
  throw new UnusableSet(`${place}: ${field}: ${issue?.message ?? "is not as expected"}.`, formatHint);
}
var formatHint = "README.md says what the files of each kind of set hold (Measure on your own gold).";
function goldRowSet({ schema, goldOf, ...spec }) {
  return externalSet({
    ...spec,
    files: [documentsFile, goldFile],
    isLinked: false,
    read(files) {
      const documents = documentsIn(files);
      return { documents, gold: goldByDocument(rowsIn(files, goldFile, schema), documents, goldOf) };
    }
  });
}
function goldByDocument(rows, documents, goldOf) {
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
  if (length === void 0)
    return `has no document: ${documentsFile} must have a row with its doc_id and text`;
  if (start >= end)
    return `has an empty span, ${start}-${end}`;
  return end > length ? `has the span ${start}-${end}, but its text ends at ${length}` : null;
}
function spansIn(value) {
  const pairs = typeof value[0] === "number" ? [value] : value;
  return pairs.flatMap((pair) => {
    const [start = 0, end = 0] = typeof pair === "number" ? [] : pair;
    return end > start && typeof start === "number" && typeof end === "number" ? [{ start, end }] : [];
  });
}

export {
  UnusableSet,
  externalSet,
  documentsFile,
  spanFields,
  goldFile,
  documentsIn,
  rowsIn,
  goldRowSet,
  goldByDocument,
  spansIn
};
