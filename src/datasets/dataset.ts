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
export type RowOf<D extends { readonly schema: z.ZodType }> = z.infer<D["schema"]>;

/** The part of JSON Schema that zod makes of a column. */
interface CellSchema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly CellSchema[];
  readonly description?: string;
}

/** Builds a dataset from its specification. */
export function dataset<Shape extends z.ZodRawShape>(spec: DatasetSpec<Shape>): Dataset<Shape> {
  const { name, row, key } = spec;
  const columns = described(spec.columns);
  const schema = z.strictObject(columns).meta({ title: name, description: `One row is ${row}.` });
  // Safe: zod writes JSON Schema 2020-12, and every column is built by column.ts.
  const jsonSchema = z.toJSONSchema(schema, { override: dropInnerDescriptions }) as Record<string, unknown>;
  const cells = jsonSchema.properties as Readonly<Record<string, CellSchema>>;
  return {
    name,
    row,
    key,
    references: Object.fromEntries(
      Object.entries(spec.references).flatMap(([column, target]) =>
        typeof target === "string" ? [[column, target]] : [],
      ),
    ),
    columns: Object.entries(cells).map(([column, cell]) => columnOf(column, cell)),
    schema,
    jsonSchema,
  };
}

/** Lets a nullable column speak with the description of what it may hold. */
function described<Shape extends z.ZodRawShape>(columns: Shape): Shape {
  const entries = Object.entries(columns).map(([name, column]) => {
    if (!(column instanceof z.ZodNullable) || column.description !== undefined) return [name, column];
    const inner = column.unwrap();
    return [name, column.describe((inner instanceof z.ZodType && inner.description) || "")];
  });
  // Safe: the same names with the same types.
  return Object.fromEntries(entries) as Shape;
}

function dropInnerDescriptions({ jsonSchema }: { jsonSchema: { anyOf?: { description?: string }[] } }): void {
  for (const variant of jsonSchema.anyOf ?? []) delete variant.description;
}

function columnOf(name: string, cell: CellSchema): Column {
  const variants = cell.anyOf ?? [cell];
  const types = variants.flatMap((variant) => variant.type ?? []);
  const main = variants.find((variant) => variant.type !== "null") ?? cell;
  return {
    name,
    kind: kindOf(types.filter((type) => type !== "null")[0], main.format),
    isNullable: types.includes("null"),
    values: main.enum ?? null,
    description: cell.description ?? "",
  };
}

function kindOf(type: string | undefined, format: string | undefined): ColumnKind {
  if (type === "array") return "list";
  if (type === "integer" || type === "number" || type === "boolean") return type;
  return format === "date" ? "date" : "string";
}
