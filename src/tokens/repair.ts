import type { PartOfSpeech } from "../document/tokens.js";
import { verbLemma } from "../document/verbs.js";
import type { Place, Repair } from "./repair-place.js";
import { repairs } from "./repair-rules.js";
import type { LooseToken } from "./tokenize.js";

const byTag: ReadonlyMap<PartOfSpeech, readonly Repair[]> = repairsByTag();

function repairsByTag(): Map<PartOfSpeech, Repair[]> {
  const table = new Map<PartOfSpeech, Repair[]>();
  for (const repair of repairs) for (const tag of repair.from) table.set(tag, [...(table.get(tag) ?? []), repair]);
  return table;
}

/** The tokens of one sentence with wink's likeliest errors of part of speech put right, from left to right; a verb gets a verb's lemma. */
export function repaired(text: string, sentence: readonly LooseToken[]): LooseToken[] {
  const tokens = [...sentence];
  let anchor: LooseToken | undefined;
  let isVerbless = true;
  tokens.forEach((original, at) => {
    let token = original;
    const place: Place = { text, tokens, at, token, before: tokens[at - 1], next: tokens[at + 1], anchor, isVerbless };
    const repair = byTag.get(token.partOfSpeech)?.find(({ applies }) => applies(place));
    if (repair) token = retagged(token, repair.to);
    tokens[at] = token;
    if (token.partOfSpeech === "PUNCT") isVerbless = true;
    if (token.partOfSpeech === "VERB" || token.partOfSpeech === "AUX") isVerbless = false;
    if (token.partOfSpeech !== "ADV" && token.lower !== "not" && token.lower !== "n't") anchor = token;
  });
  return tokens;
}

function retagged(token: LooseToken, partOfSpeech: PartOfSpeech): LooseToken {
  const becomesVerb = partOfSpeech === "VERB" || partOfSpeech === "AUX";
  return { ...token, partOfSpeech, lemma: becomesVerb ? verbLemma(token.lower) : token.lemma };
}
