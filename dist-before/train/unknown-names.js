import { tagNumber } from "../tokens/tagger/sentence.js";
/** The share of sentences that are copied, and of their names that are replaced. */
const share = 0.4;
const replaced = 0.7;
const name = tagNumber("PROPN");
/**
 * The sentences, some of them, drawn by `random`, followed by a copy with names that nobody has heard of: news is full
 * of them, treebanks repeat those they have. A copy keeps its sentence's tree and tags.
 */
export function withUnknownNames(examples, random) {
    return examples.flatMap(({ sentence, tags }) => {
        if (!tags.includes(name) || random() >= share)
            return [{ sentence, tags }];
        const forms = sentence.forms.map((form, index) => tags[index] === name && /\p{L}{2}/u.test(form) && random() < replaced ? inventedName(random) : form);
        return [
            { sentence, tags },
            { sentence: { ...sentence, forms }, tags },
        ];
    });
}
/** A name of three to eight letters, vowels and consonants in turn. */
function inventedName(random) {
    const length = 3 + Math.floor(random() * 6);
    const pick = (letters) => letters[Math.floor(random() * letters.length)] ?? "";
    const letters = Array.from({ length }, (_, index) => pick(index % 2 === 0 ? "bdfghjklmnprstvz" : "aeiou")).join("");
    return letters.slice(0, 1).toUpperCase() + letters.slice(1);
}
//# sourceMappingURL=unknown-names.js.map