import { readConllu } from "../evaluate/layers/syntax/conllu.js";
import { hintsFor } from "../tokens/tagger/hints.js";
import { tagNumber } from "../tokens/tagger/sentence.js";
/**
 * Reads a treebank in CoNLL-U. Throws an `Error` when it is none, or when a word has no tag or head: the message names
 * the word.
 */
export function readTreebank(conllu, tokenizer) {
    return readConllu(conllu).flatMap(({ sentences }) => sentences.map(({ words }) => {
        const missing = words.find(({ upos, head, relation }) => upos === null || head === null || relation === null);
        if (missing)
            throw new Error(`The word ${JSON.stringify(missing.form)} has no tag, head or relation.`);
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
    }));
}
//# sourceMappingURL=treebank.js.map