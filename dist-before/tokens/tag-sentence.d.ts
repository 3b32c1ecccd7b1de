import type { Tagger } from "./tagger/tagger.js";
import type { DraftToken } from "./tokenize.js";
/** Makes a function that settles part of speech and lemma of the tokens of a sentence, which come with wink's. */
export declare function sentenceTagger(tagger: Tagger): (text: string, tokens: readonly DraftToken[]) => void;
