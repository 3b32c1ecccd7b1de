import { z } from "zod";
const string = z.string().refine((value) => !/\p{Surrogate}/u.test(value), "holds a lone surrogate");
/** Text without lone surrogates: one of them makes DuckDB refuse the whole file. */
export const text = (description) => string.describe(description);
/** An id: a letter prefix, an underscore and more, so that no reader takes it for a number. */
export const identifier = (description) => z
    .string()
    .regex(/^[a-z]+_./u)
    .describe(description);
/** A list of ids; empty, never null, when there are none. */
export const identifiers = (description) => z.array(z.string().regex(/^[a-z]+_./u)).describe(description);
/** A list of strings; empty, never null, when there are none. */
export const texts = (description) => z.array(string).describe(description);
/** A whole number from 0 on. */
export const total = (description) => z.int().min(0).describe(description);
/** A full day, `YYYY-MM-DD`. */
export const day = (description) => z.iso.date().describe(description);
/** ISO 3166-1 alpha-3, or XKX for Kosovo. */
export const country = (description) => z
    .string()
    .regex(/^[A-Z]{3}$/u)
    .describe(description);
/** One of a closed list of words. */
export const oneOf = (values, description) => z.enum(values).describe(description);
/** True or false. */
export const flag = (description) => z.boolean().describe(description);
/** A number that may have decimals; always written with a decimal point, so that no reader takes the column for integers. */
export const number = (description) => z.number().describe(description);
/** The columns of every row that stands for a stretch of an article's text. */
export const place = {
    surface: text("The text it covers: `text[char_start:char_end]` of its document, as printed."),
    char_start: total("Where it begins in its document's `text`, in Unicode code points from 0."),
    char_end: total("Where it ends, in Unicode code points; not included."),
};
/** The columns that say who made a row. */
export const provenance = {
    rule: text("Name of the rule that made the row."),
    confidence: z
        .number()
        .min(0)
        .max(1)
        .nullable()
        .describe("How often what was found with this certainty is right, as measured on text set aside, 0 to 1; null where nobody has measured it."),
};
//# sourceMappingURL=column.js.map