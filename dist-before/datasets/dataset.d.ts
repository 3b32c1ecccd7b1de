import { z } from "zod";
import type { ColumnKind } from "./column.js";
/** What is written about a dataset once, and only here: types, validation, JSON Schema, tables and loaders follow. */
export interface DatasetSpec<Shape extends z.ZodRawShape> {
    /** File stem and table name, as `event_roles`. */
    readonly name: string;
    /** What one row is, as `an article`. */
    readonly row: string;
    /** The column that holds its id. */
    readonly key: keyof Shape & string;
    /** Columns that hold ids of rows of other datasets (or lists of them), with the dataset. */
    readonly references: Readonly<Partial<Record<keyof Shape & string, string>>>;
    /** Its columns in order. Every row has every one of them: unknown is null, none is []. */
    readonly columns: Shape;
}
/** A column as readers need it. */
export interface Column {
    readonly name: string;
    readonly kind: ColumnKind;
    readonly isNullable: boolean;
    /** The closed list of words a cell may hold, or null. */
    readonly values: readonly string[] | null;
    readonly description: string;
}
/** A dataset whose row type has been forgotten: what works on all of them alike. */
export interface AnyDataset {
    readonly name: string;
    readonly row: string;
    readonly key: string;
    readonly references: Readonly<Record<string, string>>;
    readonly columns: readonly Column[];
    readonly schema: z.ZodType<Readonly<Record<string, unknown>>>;
    readonly jsonSchema: Readonly<Record<string, unknown>>;
}
/** A dataset with the zod schema of its rows. */
export interface Dataset<Shape extends z.ZodRawShape> extends AnyDataset {
    readonly schema: z.ZodObject<Shape, z.core.$strict>;
}
/** The type of a dataset's rows. */
export type RowOf<D extends {
    readonly schema: z.ZodType;
}> = z.infer<D["schema"]>;
/** Builds a dataset from its specification. */
export declare function dataset<Shape extends z.ZodRawShape>(spec: DatasetSpec<Shape>): Dataset<Shape>;
