import type { PartOfSpeech } from "../document/tokens.js";
import { verbLemma } from "../document/verbs.js";
import type { Place, Repair } from "./repair-place.js";
import { repairs } from "./repair-rules.js";
import type { DraftToken } from "./tokenize.js";

const byTag: ReadonlyMap<PartOfSpeech, readonly Repair[]> = repairsByTag();

function repairsByTag(): Map<PartOfSpeech, Repair[]> {
  const table = new Map<PartOfSpeech, Repair[]>();
  for (const repair of repairs) for (const tag of repair.from) table.set(tag, [...(table.get(tag) ?? []), repair]);
  return table;
}

/** Puts wink's likeliest errors of part of speech right in the tokens of one sentence, from left to right; what becomes a verb gets a verb's lemma. */
export function repairSentence(text: string, tokens: readonly DraftToken[]): void {
  let anchor: DraftToken | undefined;
  let isVerbless = true;
  for (const [at, token] of tokens.entries()) {
    const candidates = byTag.get(token.partOfSpeech);
    if (candidates) {
      const place = { text, tokens, at, token, before: tokens[at - 1], next: tokens[at + 1], anchor, isVerbless };
      const repair = firstThatApplies(candidates, place);
      if (repair) retag(token, repair.to);
    }
    isVerbless = isPunctuation(token) || (isVerbless && !isVerb(token));
    if (isAnchor(token)) anchor = token;
  }
}

const isPunctuation = ({ partOfSpeech }: DraftToken) => partOfSpeech === "PUNCT";
const isVerb = ({ partOfSpeech }: DraftToken) => partOfSpeech === "VERB" || partOfSpeech === "AUX";
const isAnchor = ({ partOfSpeech, lower }: DraftToken) => partOfSpeech !== "ADV" && lower !== "not" && lower !== "n't";

function firstThatApplies(candidates: readonly Repair[], place: Place): Repair | null {
  for (const repair of candidates) if (repair.applies(place)) return repair;
  return null;
}

function retag(token: DraftToken, partOfSpeech: PartOfSpeech): void {
  token.partOfSpeech = partOfSpeech;
  if (partOfSpeech === "VERB" || partOfSpeech === "AUX") token.lemma = verbLemma(token.lower);
}
