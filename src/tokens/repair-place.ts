import { nounVerbs } from "../document/noun-verbs.js";
import type { PartOfSpeech, Token } from "../document/tokens.js";
import { verbLemma, verbShape } from "../document/verbs.js";

/** A token in its sentence, as the repairs see it: earlier ones are repaired already. */
export interface Place {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly token: Token;
  readonly before: Token | undefined;
  readonly next: Token | undefined;
  /** The last token before this one that is no adverb and no `not`. */
  readonly anchor: Token | undefined;
  /** Whether no verb or auxiliary stands before it in the sentence, back to the last mark. */
  readonly isVerbless: boolean;
}

/** A correction of wink's part of speech from what stands around the word. */
export interface Repair {
  readonly name: string;
  /** The tags it corrects. */
  readonly from: readonly PartOfSpeech[];
  readonly to: PartOfSpeech;
  readonly applies: (place: Place) => boolean;
  /** Sentences with the word it corrects between ⟦ and ⟧. */
  readonly corrects: readonly string[];
  /** Sentences with a word it leaves as it is between ⟦ and ⟧. */
  readonly leaves: readonly string[];
}

/** Articles and possessives: a noun follows. */
export const articles = /^(?:a|an|the|no|every|my|your|his|her|its|our|their)$/u;
/** Pronouns that are subjects when a verb follows. */
export const subjectPronouns = /^(?:i|you|he|she|we|they|who)$/u;
/** Tags that may begin an object. */
export const objectStart = new Set<PartOfSpeech>(["DET", "PRON", "PROPN", "NUM"]);
/** Forms of `have`. */
export const haveForms = /^(?:have|has|had|having|'ve)$/u;
/** Forms of `be`. */
export const beForms = /^(?:am|are|be|been|being|is|was|were|'re)$/u;
/** Modal auxiliaries. */
export const modals = /^(?:can|could|may|might|must|shall|should|will|would|'ll)$/u;
/** Whether the token is there and its lower-case form matches. */
export const has = (pattern: RegExp, token: Token | undefined) => token !== undefined && pattern.test(token.lower);
/** Whether the token is there and has one of the tags. */
export const is = (token: Token | undefined, ...tags: readonly PartOfSpeech[]) =>
  token !== undefined && tags.includes(token.partOfSpeech);
/** Whether the word of the place begins with a capital. */
export const isCapitalized = ({ text, token }: Place) => /^\p{Lu}/u.test(text.slice(token.start, token.start + 2));
/** Whether no space stands between two tokens. */
export const touches = (a: Token | undefined, b: Token | undefined) =>
  a !== undefined && b !== undefined && a.end === b.start;
/** Whether a word has the form of a past participle in -ed or -en. */
export const isParticiple = (lower: string) => /(?:ed|en)$/u.test(lower) && verbShape(lower).participle;
/** Whether a noun, or its plural, is a verb form too. */
export const mayBeVerb = (lower: string) => nounVerbs.has(lower) || nounVerbs.has(verbLemma(lower));

/** Whether a verb follows that the auxiliary at `at` helps. */
export function isVerbAhead(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index < Math.min(tokens.length, at + 6); index++) {
    const token = tokens[index];
    if (is(token, "VERB") || (is(token, "AUX") && has(/^(?:be|been|had|have|do)$/u, token))) return true;
    if (!is(token, "ADV", "PART", "PRON", "PROPN", "DET", "CCONJ") || has(articles, token))
      return is(token, "ADJ", "NOUN") && isParticiple(token?.lower ?? "");
  }
  return false;
}

/** Whether an infinitive stands behind the `to` at `at`, adverbs allowed between. */
export function isInfinitiveAhead(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index < Math.min(tokens.length, at + 4); index++) {
    const token = tokens[index];
    if (is(token, "VERB", "AUX")) return verbShape(token?.lower ?? "").base;
    if (!is(token, "ADV") && !has(/^(?:more|better|fully|not)$/u, token)) return false;
  }
  return false;
}
