import type { Gazetteer } from "../gazetteer/gazetteer.js";
/** Finds amounts of money and settles their currency by the article's dateline and places. */
export declare function moneyStage(gazetteer: Gazetteer): import("../document/stage.js").Stage<"names" | "tokens", "money">;
