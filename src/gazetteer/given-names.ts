import nlp from "compromise";

// compromise types its model as `object`; its lexicon maps a word to a tag or a list of tags.
const { lexicon } = (
  nlp.model() as { one: { lexicon: Readonly<Record<string, string | readonly string[] | undefined>> } }
).one;

/** Gender a given name usually goes with (compromise's name lists), or null for unknown and for shared names. Any case. */
export function genderOfGivenName(word: string): "female" | "male" | null {
  const key = word.toLowerCase();
  if (!Object.hasOwn(lexicon, key)) return null;
  const tags = [lexicon[key] ?? []].flat();
  if (tags.includes("FemaleName")) return "female";
  return tags.includes("MaleName") ? "male" : null;
}
