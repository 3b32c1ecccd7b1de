import { compromiseLexicon } from "./lexicon.js";

/** Gender a given name usually goes with (compromise's name lists), or null for unknown and for shared names. Any case. */
export function genderOfGivenName(word: string): "female" | "male" | null {
  const lexicon = compromiseLexicon();
  const key = word.toLowerCase();
  if (lexicon.get("FemaleName")?.has(key)) return "female";
  return lexicon.get("MaleName")?.has(key) ? "male" : null;
}
