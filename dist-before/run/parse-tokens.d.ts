import type { TokenParser } from "../evaluate/layers/syntax/parsed-sentence.js";
import type { Resources } from "../pipeline.js";
/** Tags and parses words that are given, as those of a treebank, in place of wink's tokens. */
export declare function tokenParserWith({ tokenizer, tagger, parser }: Resources): TokenParser;
