import { lemmaOf } from "./lemma.js";
import { tagNames, tagNumber } from "./tagger/sentence.js";
/** Makes a function that settles part of speech and lemma of the tokens of a sentence, which come with wink's. */
export function sentenceTagger(tagger) {
    let hints = new Uint8Array(64);
    let tags = new Uint8Array(64);
    return (text, tokens) => {
        if (tokens.length > tags.length) {
            hints = new Uint8Array(2 * tokens.length);
            tags = new Uint8Array(2 * tokens.length);
        }
        const forms = tokens.map(({ start, end }) => text.slice(start, end));
        for (const [index, token] of tokens.entries())
            hints[index] = tagNumber(token.partOfSpeech);
        tagger.tag(forms, hints, tags);
        for (const [index, token] of tokens.entries()) {
            const partOfSpeech = tagNames[tags[index] ?? 0] ?? "X";
            token.lemma = lemmaOf(token.lower, partOfSpeech, { lemma: token.lemma, tag: token.partOfSpeech });
            token.partOfSpeech = partOfSpeech;
        }
    };
}
//# sourceMappingURL=tag-sentence.js.map