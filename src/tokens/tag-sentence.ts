import { lemmaOf } from "./lemma.js";
import { tagNames, tagNumber } from "./tagger/sentence.js";
import type { Tagger } from "./tagger/tagger.js";
import type { DraftToken } from "./tokenize.js";

/** Makes a function that settles part of speech and lemma of the tokens of a sentence, which come with wink's. */
export function sentenceTagger(tagger: Tagger): (tokens: readonly DraftToken[]) => void {
  let hints = new Uint8Array(64);
  let tags = new Uint8Array(64);
  return (tokens) => {
    if (tokens.length > tags.length) {
      hints = new Uint8Array(2 * tokens.length);
      tags = new Uint8Array(2 * tokens.length);
    }
    const forms = tokens.map(({ form }) => form);
    for (const [index, token] of tokens.entries()) hints[index] = tagNumber(token.partOfSpeech);
    tagger.tag(forms, hints, tags);
    for (const [index, token] of tokens.entries()) {
      const partOfSpeech = tagNames[tags[index] ?? 0] ?? "X";
      token.lemma = lemmaOf(token.lower, partOfSpeech, { lemma: token.lemma, tag: token.partOfSpeech });
      token.partOfSpeech = partOfSpeech;
    }
  };
}
