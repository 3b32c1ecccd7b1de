import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction } from "wink-nlp";
import type { PartOfSpeech } from "../document/tokens.js";

/** The tokens of a stretch of text as wink sees them, a list for each property, without their places in the text. */
export interface WinkTokens {
  readonly values: readonly string[];
  readonly lemmas: readonly string[];
  readonly tags: readonly (PartOfSpeech | "SPACE")[];
}

/** Splits one paragraph into tokens with part of speech and lemma. */
export type Tokenizer = (paragraph: string) => WinkTokens;

/**
 * The only place that touches wink. Loading the model takes some 100 ms: make one tokenizer and keep it. Wink is not
 * asked for sentences, which have no say in its tags; one paragraph at a time is quicker than the whole text at once.
 */
export function winkTokenizer(): Tokenizer {
  const { its, readDoc } = winkNLP(model, ["pos"]);
  // Safe: `lemma` gives a string a token; only its declared type lacks the overload for collections.
  const lemma = its.lemma as unknown as ItsFunction<string>;
  return (paragraph) => {
    const tokens = readDoc(paragraph).tokens();
    return { values: tokens.out(its.value), lemmas: tokens.out(lemma), tags: tagsOf(tokens.out(its.pos)) };
  };
}

function tagsOf(tags: readonly string[]): WinkTokens["tags"] {
  // Safe: wink's tag set is UPOS and SPACE.
  return tags as WinkTokens["tags"];
}
