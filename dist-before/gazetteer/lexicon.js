import { compromiseWords } from "./compromise-words.js";
import { lazily } from "./lazily.js";
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
];
/** The words of compromise's lexicon, from the list that was made of it (`tools/compromise-words.mjs`). */
export const compromiseLexicon = lazily(() => {
    const lists = Object.entries(compromiseWords).map(([tag, words]) => [tag, new Set(words.split("|"))]);
    // Safe: the keys of the list are the tags.
    return new Map(lists);
});
//# sourceMappingURL=lexicon.js.map