import type { Span } from "./span.js";
export declare const nameTypes: readonly ["PERSON", "ORG", "PLACE", "NORP", "MISC"];
export type NameType = (typeof nameTypes)[number];
/** A proper name as found in the text, not yet resolved to an entity. Names do not overlap. */
export interface Name extends Span {
    readonly type: NameType;
    readonly form: "name" | "handle";
    /** The title before a person's name (`US Secretary of State`), which is not part of the name. */
    readonly title: Span | null;
    /** Name of the rule that decided its type. */
    readonly rule: string;
    /** How often what was found with this certainty is right, as measured on text set aside; null where nobody measured it. */
    readonly confidence: number | null;
}
