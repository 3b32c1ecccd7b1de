import { z } from "zod";
import { type NameRow, scoreNames } from "../layers/names/names.js";
import { nameRowsOf } from "../predictions.js";
import { annotatedIn, documentsFile, goldFile, spanFields } from "./rows.js";
import { externalSet } from "./set.js";

const row = z.object({ ...spanFields, type: z.string() });

/** Names: `{doc_id, start, end, type}`; types other than PERSON, ORG, PLACE, NORP and MISC are left out. */
export const nameSet = externalSet<NameRow, NameRow>({
  layer: "names",
  about: "Names, exact span and type unless said. PERSON, ORG and PLACE together come first.",
  files: [documentsFile, goldFile],
  isLinked: false,
  read: (files) =>
    annotatedIn(files, {
      name: goldFile,
      schema: row,
      goldOf: ({ start, end, type }) => ({ start, end, type, rule: null }),
    }),
  predict: ({ run }) => nameRowsOf(run),
  score: (samples) => [scoreNames(samples)],
  row: (docId, { start, end, type }) => ({ doc_id: docId, start, end, type }),
});
