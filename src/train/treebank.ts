import { readConllu } from "../evaluate/layers/syntax/conllu.js";
import { hintsFor } from "../tokens/tagger/hints.js";
import { tagNumber } from "../tokens/tagger/sentence.js";
import type { Tokenizer } from "../tokens/wink.js";

/** A sentence of a treebank, ready to learn from. */
export interface TreeSentence {
  readonly forms: readonly string[];
  /** Whether white space follows each word. */
  readonly spaces: readonly boolean[];
  /** The numbers of its tags. */
  readonly tags: Uint8Array;
  /** The head of each word, counted from 0; -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  /** The numbers of wink's tags. */
  readonly hints: Uint8Array;
}

/**
 * Reads a treebank in CoNLL-U. Throws an `Error` when it is none, or when a word has no tag or head: the message names
 * the word.
 */
export function readTreebank(conllu: string, tokenizer: Tokenizer): readonly TreeSentence[] {
  return readConllu(conllu).flatMap(({ sentences }) =>
    sentences.map(({ words }): TreeSentence => {
      const missing = words.find(({ upos, head, relation }) => upos === null || head === null || relation === null);
      if (missing) throw new Error(`The word ${JSON.stringify(missing.form)} has no tag, head or relation.`);
      const forms = words.map(({ form }) => form);
      const spaces = words.map(({ spaceAfter }) => spaceAfter);
      return {
        forms,
        spaces,
        tags: Uint8Array.from(words, ({ upos }) => tagNumber(upos ?? "X")),
        heads: words.map(({ head }) => head ?? -1),
        relations: words.map(({ relation }) => relation ?? "dep"),
        hints: hintsFor(forms, spaces, tokenizer),
      };
    }),
  );
}
