import { z } from "zod";
/** What a cell holds: the six shapes every reader (pandas, polars, DuckDB) can type the same way. */
export type ColumnKind = "string" | "date" | "integer" | "number" | "boolean" | "list";
/** Text without lone surrogates: one of them makes DuckDB refuse the whole file. */
export declare const text: (description: string) => z.ZodString;
/** An id: a letter prefix, an underscore and more, so that no reader takes it for a number. */
export declare const identifier: (description: string) => z.ZodString;
/** A list of ids; empty, never null, when there are none. */
export declare const identifiers: (description: string) => z.ZodArray<z.ZodString>;
/** A list of strings; empty, never null, when there are none. */
export declare const texts: (description: string) => z.ZodArray<z.ZodString>;
/** A whole number from 0 on. */
export declare const total: (description: string) => z.ZodInt;
/** A full day, `YYYY-MM-DD`. */
export declare const day: (description: string) => z.ZodISODate;
/** ISO 3166-1 alpha-3, or XKX for Kosovo. */
export declare const country: (description: string) => z.ZodString;
/** One of a closed list of words. */
export declare const oneOf: <const Values extends readonly [string, ...string[]]>(values: Values, description: string) => z.ZodEnum<{ [k in Values[number]]: k; } extends infer T ? { [k in keyof T]: T[k]; } : never>;
/** True or false. */
export declare const flag: (description: string) => z.ZodBoolean;
/** A number that may have decimals; always written with a decimal point, so that no reader takes the column for integers. */
export declare const number: (description: string) => z.ZodNumber;
/** The columns of every row that stands for a stretch of an article's text. */
export declare const place: {
    surface: z.ZodString;
    char_start: z.ZodInt;
    char_end: z.ZodInt;
};
/** The columns that say who made a row. */
export declare const provenance: {
    rule: z.ZodString;
    confidence: z.ZodNullable<z.ZodNumber>;
};
