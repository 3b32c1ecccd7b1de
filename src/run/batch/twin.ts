import { datasets } from "../../datasets/catalogue.js";
import type { FileFacts } from "../../datasets/package.js";
import { parquetTable } from "../../datasets/parquet.js";
import { linesOfFile } from "./line-file.js";
import { openFile } from "./open-file.js";

/** A dataset to be written a second time, as Parquet. */
export interface TwinTask {
  readonly dataset: string;
  /** Its rows as JSON Lines, checked when they were written. */
  readonly from: string;
  readonly to: string;
}

/** Writes the Parquet twin of a file of JSON Lines. No more than a row group is held. */
export function writeTwin({ dataset, from, to }: TwinTask): Omit<FileFacts, "path"> {
  const definition = datasets.find(({ name }) => name === dataset);
  if (!definition) throw new RangeError(`there is no dataset ${dataset}`);
  const file = openFile(to);
  try {
    const table = parquetTable(definition, file.write);
    for (const { bytes } of linesOfFile(from)) table.add(JSON.parse(bytes.toString()), bytes.length);
    table.finish();
    return { ...file.close(), lines: null };
  } finally {
    file.release();
  }
}
