import type { DependencyTree } from "../document/syntax.js";
import type { PartOfSpeech, Sentence, Text, Token } from "../document/tokens.js";
import { verbLemma } from "../document/verbs.js";

/** A text with the trees of its sentences. */
export interface Parsed {
  readonly text: string;
  readonly tokens: Text;
  readonly tree: DependencyTree;
}

const opening = new Set(["“", "("]);
const closing = /^(?:[.,:;?!)”]|n't|'s?)$/u;

/**
 * For tests: a text with its trees from one line a sentence, each word as `form/TAG>head:relation`, its head counted from 1
 * and 0 for the root: `She/PRON>2:nsubj left/VERB>0:root ./PUNCT>2:punct`. Verbs get the lemma of their shape.
 */
export function parsed(...lines: readonly string[]): Parsed {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const heads: number[] = [];
  const relations: string[] = [];
  let text = "";
  for (const [sentence, line] of lines.entries()) {
    const firstToken = tokens.length;
    for (const word of line.split(" ")) {
      const [, form = "", partOfSpeech = "X", head = "0", relation = "dep"] =
        /^(.+)\/([A-Z]+)>(-?\d+):(\S+)$/u.exec(word) ?? [];
      if (text !== "" && !closing.test(form) && !opening.has(text.at(-1) ?? "")) text += " ";
      tokens.push(tokenOf(form, partOfSpeech as PartOfSpeech, { start: text.length, sentence }));
      heads.push(head === "0" ? -1 : firstToken + Number(head) - 1);
      relations.push(relation);
      text += form;
    }
    const start = tokens[firstToken]?.start ?? 0;
    const endToken = tokens.length;
    sentences.push({
      start,
      end: text.length,
      firstToken,
      endToken,
      paragraph: 0,
      isQuoted: false,
      isBoilerplate: false,
    });
  }
  const paragraphs = [{ start: 0, end: text.length }];
  return { text, tokens: { tokens, sentences, paragraphs }, tree: { heads, relations } };
}

function tokenOf(
  form: string,
  partOfSpeech: PartOfSpeech,
  { start, sentence }: Pick<Token, "start" | "sentence">,
): Token {
  const lower = form.toLowerCase();
  const isVerb = partOfSpeech === "VERB" || partOfSpeech === "AUX";
  const lemma = isVerb ? verbLemma(lower) : lower;
  return { start, end: start + form.length, lower, lemma, partOfSpeech, sentence };
}
