import type { Grammar } from "./grammar.js";
import type { Item, Line, Range } from "./line.js";
import { type Frame } from "./verbs.js";
/** A verb of communication in a line, with its group and its subject. Numbers are indices of items. */
export interface Cue {
    /** The verb itself. */
    readonly verb: number;
    /** First item of the verb group: auxiliaries, negation and adverbs before the verb. */
    readonly from: number;
    /** The item after the verb, its particle and, when the subject follows, that subject. */
    readonly to: number;
    /** Where the printed cue begins and, exclusive, ends: the verb, its negation, its particle. */
    readonly printed: Range;
    readonly lemma: string;
    readonly frames: ReadonlySet<Frame>;
    readonly form: "finite" | "participle" | "infinitive" | "passive";
    readonly subject: Range | null;
    /** Whether the subject stands after the verb: `said Smith`. */
    readonly isInverted: boolean;
    readonly isNegated: boolean;
    /** The `that` which opens its content behind it, as the syntax has it; -1 for none. */
    readonly that: number;
}
/** The verbs of communication of a line outside quotation marks, in order. */
export declare function cuesOf({ items }: Line, grammar: Grammar): Cue[];
/** Whether an item is one to three dashes. */
export declare const isDash: (item: Item | undefined) => boolean;
/** Whether a noun phrase is followed by its verb, so that it is no inverted subject: `, said the deal is off`. */
export declare function startsClause(items: readonly Item[], phrase: Range): boolean;
