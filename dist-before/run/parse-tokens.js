import { hintsFor } from "../tokens/tagger/hints.js";
import { tagNames } from "../tokens/tagger/sentence.js";
/** Tags and parses words that are given, as those of a treebank, in place of wink's tokens. */
export function tokenParserWith({ tokenizer, tagger, parser }) {
    return (sentences) => sentences.map((words) => {
        const forms = words.map(({ form }) => form);
        const hints = hintsFor(forms, words.map(({ spaceAfter }) => spaceAfter), tokenizer);
        const tags = new Uint8Array(forms.length);
        tagger.tag(forms, hints, tags);
        const upos = Array.from(tags, (tag) => tagNames[tag] ?? "X");
        const tree = { heads: new Int32Array(forms.length), relations: new Uint8Array(forms.length) };
        parser.parse(forms, upos.map(parser.tagNumber), tree);
        return forms.map((form, index) => ({
            form,
            lemma: null,
            upos: upos[index] ?? null,
            head: tree.heads[index] ?? -1,
            relation: parser.relationNames[tree.relations[index] ?? 0] ?? "dep",
        }));
    });
}
//# sourceMappingURL=parse-tokens.js.map