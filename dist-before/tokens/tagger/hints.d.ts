import type { Tokenizer } from "../wink.js";
/**
 * For words that wink has not cut itself the numbers of the tags it gives the same text: of the token that holds the
 * first character of each. `spaces` says after which words white space stands.
 */
export declare function hintsFor(forms: readonly string[], spaces: readonly boolean[], tokenizer: Tokenizer): Uint8Array;
