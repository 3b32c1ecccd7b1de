import { z } from "zod";
import type { PointSpan } from "../score.js";
import { type SetDocument, type SetFiles, type SetSpec } from "./set.js";
/** The file every set but a syntax file has: one row a document. */
export declare const documentsFile = "documents.jsonl";
/** Fields of every row of gold: whose document, and which code points of it. */
export declare const spanFields: {
    doc_id: z.ZodString;
    start: z.ZodInt;
    end: z.ZodInt;
};
/** The file of gold most sets have beside it. */
export declare const goldFile = "gold.jsonl";
/** The documents of a set; a date may be called `date`, `reference_date` or `published`, its time of day is left out. */
export declare function documentsIn(files: SetFiles): SetDocument[];
/** The rows of a JSON Lines file, checked. Throws `UnusableSet` naming file, line, field and remedy. */
export declare function rowsIn<Row>(files: SetFiles, name: string, schema: z.ZodType<Row>): Row[];
/** A kind of set that has its gold as rows of `gold.jsonl`: the schema of a row, and what a row says. */
interface GoldRowSpec<Row extends GoldRow, Gold> extends Omit<SetSpec<Gold, Gold>, "files" | "isLinked" | "read"> {
    readonly schema: z.ZodType<Row>;
    readonly goldOf: (row: Row) => Gold;
}
/** Makes a kind of set of `documents.jsonl` and `gold.jsonl`, its predictions in the shape of its gold. */
export declare function goldRowSet<Row extends GoldRow, Gold>({ schema, goldOf, ...spec }: GoldRowSpec<Row, Gold>): import("./set.js").ExternalSet;
/** A row of gold; where it has a span, that must lie in its document's text. */
interface GoldRow {
    readonly doc_id: string;
    readonly start?: number;
    readonly end?: number;
}
/** Gold rows by document. Throws `UnusableSet` when one belongs to no document, is empty, or lies outside its text. */
export declare function goldByDocument<Row extends GoldRow, Gold>(rows: readonly Row[], documents: readonly SetDocument[], goldOf: (row: Row) => Gold): ReadonlyMap<string, readonly Gold[]>;
/** A pair of offsets, or a list of pairs, as spans; empty ones are left out. */
export declare function spansIn(value: readonly number[] | readonly (readonly number[])[]): PointSpan[];
export {};
