import type { Annotated } from "../document/layers.js";
import { type Typed } from "./candidate.js";
import { type Forms } from "./forms.js";
import type { Knowledge } from "./knowledge.js";
import { type Line } from "./lettering.js";
import { type Record } from "./resolve.js";
/** What the rules make of an article: its words, and names over them. */
export interface RuleReading {
    /** The words of each sentence, in the order of the sentences. */
    readonly lines: readonly Line[];
    readonly forms: Forms;
    readonly record: Record;
    /** Names in the order of the text; none overlap. */
    readonly names: readonly Typed[];
}
/** Reads names by rules alone: candidates by their capitals, types by rules, then one decision a form for the whole article. */
export declare function readByRules(doc: Annotated<"tokens">, knowledge: Knowledge): RuleReading;
