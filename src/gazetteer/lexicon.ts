import { compromiseWords } from "./compromise-words.js";
import { lazily } from "./lazily.js";

/** The tags of compromise's lexicon that this project reads; the lexicon has many more. */
export type LexiconTag = keyof typeof compromiseWords;

/** Tags of common words. */
export const commonTags = [
  "Actor",
  "Adjective",
  "Adverb",
  "Comparative",
  "Gerund",
  "Infinitive",
  "Participle",
  "PastTense",
  "Plural",
  "PresentTense",
  "Singular",
  "Superlative",
  "Uncountable",
  "Unit",
] as const satisfies readonly LexiconTag[];

/** The words of compromise that carry a tag, in lower case. */
export type Lexicon = ReadonlyMap<LexiconTag, ReadonlySet<string>>;

/** The words of compromise's lexicon, from the list that was made of it (`tools/compromise-words.mjs`). */
export const compromiseLexicon: () => Lexicon = lazily(() => {
  const lists = Object.entries(compromiseWords).map(([tag, words]) => [tag, new Set(words.split("|"))] as const);
  // Safe: the keys of the list are the tags.
  return new Map(lists) as Lexicon;
});
