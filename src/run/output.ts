import { type DatasetInput, datasetFiles } from "../datasets/files.js";
import { digest } from "../report/digest.js";
import { sha256 } from "./hash.js";

/** The file of the output folder to open first. */
export const firstFile = "summary.md";

/** Every file of the output folder but `run.json`: the same input gives the same bytes. */
export function outputFiles(input: DatasetInput): ReadonlyMap<string, string> {
  return new Map([...datasetFiles(input, { sha256 }), [firstFile, digest(input)]]);
}
