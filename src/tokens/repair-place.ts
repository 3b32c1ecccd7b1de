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

/** A set of the words of a list with blanks between them. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Articles and possessives: a noun follows. */
export const articles = wordSet("a an the no every my your his her its our their");
/** Pronouns that are subjects when a verb follows. */
export const subjectPronouns = wordSet("i you he she we they who");
/** Tags that may begin an object. */
export const objectStart = new Set<PartOfSpeech>(["DET", "PRON", "PROPN", "NUM"]);
/** Forms of `have`. */
export const haveForms = wordSet("have has had having 've");
/** Forms of `be`. */
export const beForms = wordSet("am are be been being is was were 're");
/** Modal auxiliaries. */
export const modals = wordSet("can could may might must shall should will would 'll");
/** Whether the token is there and is one of the words. */
export const has = (words: ReadonlySet<string>, token: Token | undefined) =>
  token !== undefined && words.has(token.lower);
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

/** Auxiliaries that another one helps. */
const helped = wordSet("be been had have do");

/** Whether a verb follows that the auxiliary at `at` helps. */
export function isVerbAhead(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index < Math.min(tokens.length, at + 6); index++) {
    const token = tokens[index];
    if (is(token, "VERB") || (is(token, "AUX") && has(helped, token))) return true;
    if (!is(token, "ADV", "PART", "PRON", "PROPN", "DET", "CCONJ") || has(articles, token))
      return is(token, "ADJ", "NOUN") && isParticiple(token?.lower ?? "");
  }
  return false;
}

/** Adverbs in front of an infinitive that wink may take for something else. */
const adverbs = wordSet("more better fully not");

/** Whether an infinitive stands behind the `to` at `at`, adverbs allowed between. */
export function isInfinitiveAhead(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index < Math.min(tokens.length, at + 4); index++) {
    const token = tokens[index];
    if (is(token, "VERB", "AUX")) return verbShape(token?.lower ?? "").base;
    if (!is(token, "ADV") && !has(adverbs, token)) return false;
  }
  return false;
}
