/** Finds what stands between quotation marks: curly, straight, single, doubled apostrophes, mixed, unclosed. */
export declare const quotationStage: import("../document/stage.js").Stage<never, "quotations">;
