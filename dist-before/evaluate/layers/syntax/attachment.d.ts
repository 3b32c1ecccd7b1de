import { type Measure } from "../../score.js";
import type { ParseAlignment } from "./word-alignment.js";
/** How attachment is scored. */
export interface AttachmentOptions {
    /**
     * Whether words that are PUNCT in the gold, and what is aligned to them, are left out. By default they are not.
     */
    readonly withoutPunctuation?: boolean;
    /**
     * The relations that get a measure each, in this order. One named with a subtype (`nsubj:pass`) is told apart from
     * the rest of its kind; all other subtypes are dropped. By default each relation that either side has, without
     * subtypes, in alphabetic order.
     */
    readonly relations?: readonly string[];
}
/** `UAS`, `LAS` and `relation X` for each relation asked for. */
export declare function attachmentMeasures(documents: readonly ParseAlignment[], { withoutPunctuation, relations }: AttachmentOptions): readonly Measure[];
