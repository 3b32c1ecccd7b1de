import { type Complaint } from "../problems.js";
import type { Fault, Tag } from "./tags.js";
import { type FieldValue } from "./values.js";
import { type TagRule } from "./vocabulary.js";
/** A tag that was understood: its ids, and the fields of the gold article it fills. */
export interface ReadTag {
    readonly tag: Tag;
    readonly ids: readonly string[];
    readonly fields: Readonly<Record<string, unknown>>;
}
/** Reads what stands in a tag, by the rule for tags of its name. */
export declare function readTag(tag: Tag, rule: TagRule): {
    readonly read: ReadTag;
    readonly faults: readonly Fault[];
};
/** The complaint about a `&` that begins nothing known. */
export declare function strangeReference(found: string): Complaint;
/** Writes a tag without its signs, as `PERSON blinken nominal`: what `readTag` understands as these ids and fields. */
export declare function writtenTag(name: string, rule: TagRule, { ids, fields }: {
    readonly ids: readonly string[];
    readonly fields: Readonly<Record<string, FieldValue>>;
}): string;
