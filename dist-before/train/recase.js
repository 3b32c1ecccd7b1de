import { hintsFor } from "../tokens/tagger/hints.js";
const cases = [
    { share: 0.2, change: (form) => form.slice(0, 1).toUpperCase() + form.slice(1) },
    { share: 0.1, change: (form) => form.toUpperCase() },
    { share: 0.1, change: (form) => form.toLowerCase() },
];
/**
 * Copies of some sentences as headlines and careless writers spell them, drawn by `random`: a fifth with capitals, a
 * tenth each in capitals and in small letters. A model that has seen them reads headlines far better.
 */
export function recased(sentences, tokenizer, random) {
    return sentences.flatMap((sentence) => {
        let draw = random();
        for (const { share, change } of cases) {
            if (draw < share) {
                const forms = sentence.forms.map(change);
                return [{ ...sentence, forms, hints: hintsFor(forms, sentence.spaces, tokenizer) }];
            }
            draw -= share;
        }
        return [];
    });
}
//# sourceMappingURL=recase.js.map