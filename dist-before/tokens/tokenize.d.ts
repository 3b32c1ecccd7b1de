import { type Span } from "../document/span.js";
import type { Token } from "../document/tokens.js";
import type { Tokenizer } from "./wink.js";
/** A token in the making, with wink's part of speech and lemma: the stage settles these and its sentence before it hands it on. */
export type DraftToken = {
    -readonly [Property in keyof Token]: Token[Property];
};
/** The tokens of one paragraph, with offsets into the whole text. Throws when wink's tokens are not in the text in order. */
export declare function tokenize(text: string, paragraph: Span, tokenizer: Tokenizer): DraftToken[];
