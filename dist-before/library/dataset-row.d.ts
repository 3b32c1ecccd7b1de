import type { ArticleTables } from "../datasets/record.js";
import type { Tables } from "../datasets/tables.js";
/** A row with the name of its dataset. Testing `dataset` tells TypeScript which row it is. */
export type DatasetRow = {
    readonly [Name in keyof Tables]: {
        readonly dataset: Name;
        readonly row: Tables[Name][number];
    };
}[keyof Tables];
/** The rows of tables, one after the other, dataset by dataset. */
export declare function rowsIn(tables: ArticleTables | Tables): Generator<DatasetRow>;
