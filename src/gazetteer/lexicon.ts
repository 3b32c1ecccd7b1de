import nlp from "compromise/two";

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
] as const;
const nameTags = [
  "City",
  "FemaleName",
  "FirstName",
  "LastName",
  "MaleName",
  "Organization",
  "Place",
  "Region",
  "SportsTeam",
] as const;

/** The tags of compromise's lexicon that this project reads; the lexicon has many more. */
export type LexiconTag = (typeof commonTags)[number] | (typeof nameTags)[number];

/** The words of compromise that carry a tag, in lower case. */
export type Lexicon = ReadonlyMap<LexiconTag, ReadonlySet<string>>;

const wanted: ReadonlySet<string> = new Set<LexiconTag>([...commonTags, ...nameTags]);

interface CompromiseModel {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
}

/** The only place that touches compromise: reads its word list once. Importing it takes some 350 ms, reading it some 30. */
export function compromiseLexicon(): Lexicon {
  // Safe: the declared type of `model` is `object`; the lexicon of version 14 maps a word to its tag or tags.
  const { lexicon } = (nlp.model() as CompromiseModel).one;
  const words = new Map<LexiconTag, Set<string>>();
  for (const [word, tags] of Object.entries(lexicon)) {
    for (const tag of typeof tags === "string" ? [tags] : tags) {
      if (!wanted.has(tag)) continue;
      const set = words.get(tag as LexiconTag) ?? new Set();
      words.set(tag as LexiconTag, set.add(word));
    }
  }
  return words;
}
