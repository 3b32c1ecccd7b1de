import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction } from "wink-nlp";
import type { PartOfSpeech } from "../document/tokens.js";

/** A token as wink sees it, without its place in the text. */
export interface WinkToken {
  readonly value: string;
  readonly lemma: string;
  readonly partOfSpeech: PartOfSpeech | "SPACE";
}

/** Splits one paragraph into tokens with part of speech and lemma. */
export type Tokenizer = (paragraph: string) => readonly WinkToken[];

/** The only place that touches wink. Loading the model takes some 100 ms: make one tokenizer and keep it. */
export function winkTokenizer(): Tokenizer {
  const nlp = winkNLP(model, ["sbd", "pos"]);
  const { its } = nlp;
  return (paragraph) => {
    const tokens = nlp.readDoc(paragraph).tokens();
    const values = tokens.out(its.value);
    // Safe: `lemma` gives a string a token; only its declared type lacks the overload for collections.
    const lemmas = tokens.out(its.lemma as unknown as ItsFunction<string>);
    const tags = tokens.out(its.pos);
    // Safe: wink's tag set is UPOS and SPACE.
    return values.map((value, i) => ({
      value,
      lemma: String(lemmas[i]),
      partOfSpeech: tags[i] as PartOfSpeech | "SPACE",
    }));
  };
}
