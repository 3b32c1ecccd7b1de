import type { Gazetteer } from "../gazetteer/gazetteer.js";
import type { Lexicon } from "../gazetteer/user/lexicon.js";
/** Links names, handles, titles and pronouns into the entities of the article. */
export declare function mentionStage(gazetteer: Gazetteer, lexicon?: Lexicon | null): import("../document/stage.js").Stage<"names" | "quotations" | "syntax" | "tokens", "mentions">;
