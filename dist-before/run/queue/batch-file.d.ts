import type { Reading } from "../../ingest/read.js";
import { type Batch } from "../batch/batches.js";
/** Writes a batch under the name of its part, unless it is there; whole or not at all. */
export declare function writeBatch(folder: string, name: string, { readings }: Batch): void;
/** Reads what `writeBatch` has written. Throws what no second try can help when it is not what the part's name says. */
export declare function readBatch(folder: string, name: string, key: string): Promise<readonly Reading[]>;
