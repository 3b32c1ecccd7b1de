import type { Tagger } from "./tagger/tagger.js";
import type { Tokenizer } from "./wink.js";
/** Splits an article into paragraphs, sentences and tokens (wink), with part of speech (our tagger) and lemma. */
export declare function tokenStage(tokenizer: Tokenizer, tagger: Tagger): import("../document/stage.js").Stage<"quotations", "tokens">;
