import type { DependencyTree } from "../document/syntax.js";
import type { PartOfSpeech, Sentence, Text, Token } from "../document/tokens.js";
import { verbLemma } from "../document/verbs.js";

/** A text with the trees of its sentences. */
export interface Parsed {
  readonly text: string;
  readonly tokens: Text;
  readonly tree: DependencyTree;
}

const opening = new Set(["", "“", "("]);
const closing = /^(?:[.,:;?!)”]|n't|'s?)$/u;

/**
 * For tests: a text with its trees from one line a sentence, each word as `form/TAG>head:relation`, its head counted from 1
 * and 0 for the root: `She/PRON>2:nsubj left/VERB>0:root ./PUNCT>2:punct`. Verbs get the lemma of their shape.
 */
export function parsed(...lines: readonly string[]): Parsed {
  const pieces: string[] = [];
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const heads: number[] = [];
  const relations: string[] = [];
  let end = 0;
  for (const [sentence, line] of lines.entries()) {
    const firstToken = tokens.length;
    for (const word of line.split(" ").map(wordOf)) {
      const space = opening.has(pieces.at(-1) ?? "") || closing.test(word.form) ? "" : " ";
      pieces.push(space, word.form);
      const start = end + space.length;
      end = start + word.form.length;
      tokens.push({ ...word.token, start, end, sentence });
      heads.push(word.head === 0 ? -1 : firstToken + word.head - 1);
      relations.push(word.relation);
    }
    const start = tokens[firstToken]?.start ?? 0;
    const endToken = tokens.length;
    sentences.push({ start, end, firstToken, endToken, paragraph: 0, isQuoted: false, isBoilerplate: false });
  }
  return {
    text: pieces.join(""),
    tokens: { tokens, sentences, paragraphs: [{ start: 0, end }] },
    tree: { heads, relations },
  };
}

function wordOf(word: string) {
  const [, form = "", tag = "X", head = "0", relation = "dep"] = /^(.+)\/([A-Z]+)>(-?\d+):(\S+)$/u.exec(word) ?? [];
  const lower = form.toLowerCase();
  const isVerb = tag === "VERB" || tag === "AUX";
  const token = { form, lower, lemma: isVerb ? verbLemma(lower) : lower, partOfSpeech: tag as PartOfSpeech };
  return { form, token, head: Number(head), relation };
}
