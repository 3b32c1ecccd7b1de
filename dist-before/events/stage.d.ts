import type { Gazetteer } from "../gazetteer/gazetteer.js";
/** Finds who did what to whom, when, where and for how much. */
export declare function eventStage(_gazetteer: Gazetteer): import("../document/stage.js").Stage<"dates" | "mentions" | "money" | "names" | "quotations" | "statements" | "syntax" | "timexes" | "tokens", "events">;
