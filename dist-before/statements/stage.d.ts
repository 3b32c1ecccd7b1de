/** Finds who said what to whom. */
export declare const statementStage: import("../document/stage.js").Stage<"mentions" | "names" | "quotations" | "syntax" | "timexes" | "tokens", "statements">;
