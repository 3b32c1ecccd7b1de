import type { ValueForm } from "./vocabulary.js";
/** The value of a field, or the `&…` in it that stands for nothing. */
export type Value = {
    readonly value: unknown;
} | {
    readonly unknown: string;
};
/** Reads an attribute's value as the form calls for. What does not fit stays text, for the schema to complain of. */
export declare function readValue(markup: string, form: ValueForm): Value;
interface Role {
    readonly title: string;
    readonly of: string | null;
}
/** What a field of the gold article may hold that stands in a tag. */
export type FieldValue = string | number | boolean | null | readonly string[] | readonly Role[];
/** Writes a field's value so that `readValue` gives it back; null when it is one that is left out (null, an empty list, false). */
export declare function writtenValue(value: FieldValue): string | null;
export {};
