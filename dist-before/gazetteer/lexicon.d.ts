import { compromiseWords } from "./compromise-words.js";
/** The tags of compromise's lexicon that this project reads; the lexicon has many more. */
export type LexiconTag = keyof typeof compromiseWords;
/** Tags of common words. */
export declare const commonTags: readonly ["Actor", "Adjective", "Adverb", "Comparative", "Gerund", "Infinitive", "Participle", "PastTense", "Plural", "PresentTense", "Singular", "Superlative", "Uncountable", "Unit"];
/** The words of compromise that carry a tag, in lower case. */
export type Lexicon = ReadonlyMap<LexiconTag, ReadonlySet<string>>;
/** The words of compromise's lexicon, from the list that was made of it (`tools/compromise-words.mjs`). */
export declare const compromiseLexicon: () => Lexicon;
