/** Finds time expressions; `dateStage` resolves them. */
export declare const timexStage: import("../document/stage.js").Stage<"names" | "syntax" | "tokens", "timexes">;
/** Puts time expressions and statements on the calendar. */
export declare const dateStage: import("../document/stage.js").Stage<"mentions" | "quotations" | "statements" | "syntax" | "timexes" | "tokens", "dates">;
