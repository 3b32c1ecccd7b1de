import type { Lexicon } from "../gazetteer/user/lexicon.js";
import type { NameTagger } from "./tagger/tagger.js";
/**
 * Finds proper names and their types. Rules read candidates by their capitals, each form once for the whole article; a
 * tagger that was trained on names sees what they read, and decides.
 */
export declare function nameStage(tagger: NameTagger, lexicon?: Lexicon | null): import("../document/stage.js").Stage<"quotations" | "syntax" | "tokens", "names">;
