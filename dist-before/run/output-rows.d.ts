import type { AnyDataset } from "../datasets/dataset.js";
import type { DatasetRow } from "../library/dataset-row.js";
/** The rows of some datasets of an output folder, or of all, each with its dataset. Throws `UsageError` as `rowsIn`. */
export declare function rowsInFolder(folder: string, wanted?: readonly DatasetRow["dataset"][]): AsyncGenerator<DatasetRow>;
/** A row of whatever dataset. */
export type AnyRow = Readonly<Record<string, unknown>>;
/**
 * The rows of a dataset in an output folder, each checked against its schema. Throws `UsageError` when there is no such
 * file, and for a line that is no row of the dataset.
 */
export declare function rowsIn(folder: string, dataset: AnyDataset): AsyncGenerator<AnyRow>;
/** The dataset of a name. Throws `UsageError` when there is none. */
export declare function datasetNamed(name: string): AnyDataset;
/** The lines of a file of an output folder. Throws `UsageError` when it is not there. */
export declare function linesIn(path: string, folder: string): AsyncGenerator<string>;
