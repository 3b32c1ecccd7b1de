import type { Tokenizer } from "../tokens/wink.js";
import type { TreeSentence } from "./treebank.js";
/**
 * Copies of some sentences as headlines and careless writers spell them, drawn by `random`: a fifth with capitals, a
 * tenth each in capitals and in small letters. A model that has seen them reads headlines far better.
 */
export declare function recased(sentences: readonly TreeSentence[], tokenizer: Tokenizer, random: () => number): readonly TreeSentence[];
