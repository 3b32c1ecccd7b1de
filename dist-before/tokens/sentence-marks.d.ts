import type { Token } from "../document/tokens.js";
/** A paragraph that is being cut. */
export interface Page {
    readonly text: string;
    readonly tokens: readonly Token[];
    /** For the offset at which a quotation begins the one where it ends. */
    readonly openings: ReadonlyMap<number, number>;
    /** Offsets, exclusive, at which closed quotations end. */
    readonly closings: ReadonlySet<number>;
}
/** Index after the sentence that the token at `index` ends, what closes behind it included; null when it ends none. */
export declare function sentenceEndAt(page: Page, index: number): number | null;
