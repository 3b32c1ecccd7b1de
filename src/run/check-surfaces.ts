import { codePointSlicer } from "../datasets/code-points.js";
import type { AnyDataset } from "../datasets/dataset.js";
import { type AnyRow, datasetNamed, rowsIn } from "./output-rows.js";

/** Cuts texts out of documents, which are to be asked for in the order of their file. */
export interface DocumentSlicer {
  /** Null when no such document comes any more. */
  readonly slice: (docId: string, start: number, end: number) => Promise<string | null>;
  readonly close: () => Promise<unknown>;
}

/** A slicer of the documents of an output folder; it holds one of them. */
export function documentSlicer(folder: string): DocumentSlicer {
  const documents = rowsIn(folder, datasetNamed("documents"));
  let current: { readonly id: string; readonly cut: (start: number, end: number) => string } | null = null;
  return {
    async slice(docId, start, end) {
      while (current?.id !== docId) {
        const next = await documents.next();
        if (next.done) return null;
        current = { id: String(next.value.doc_id), cut: codePointSlicer(String(next.value.text)) };
      }
      return current.cut(start, end);
    },
    close: () => documents.return(undefined),
  };
}

/** What is wrong with the offsets of a row; null when they cut out its surface. */
export async function surfaceProblem(
  { name, key }: AnyDataset,
  row: AnyRow,
  { slice }: DocumentSlicer,
): Promise<string | null> {
  const { doc_id, char_start, char_end, surface } = row;
  const cut = await slice(String(doc_id), Number(char_start), Number(char_end));
  if (cut === surface) return null;
  if (cut === null) return `${name} ${String(row[key])} is of ${String(doc_id)}, which is not there or out of order`;
  return `${name} ${String(row[key])} has offsets that cut out ${JSON.stringify(cut.slice(0, 40))}`;
}
