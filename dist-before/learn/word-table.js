import { hashText } from "./hash.js";
import { normalized } from "./lexicon.js";
/** What is kept of each spelling: the place of each number among those of its word. */
export const attribute = {
    lower: 0,
    form: 1,
    suffix1: 2,
    suffix2: 3,
    suffix3: 4,
    suffix4: 5,
    prefix1: 6,
    prefix2: 7,
    prefix3: 8,
    shape: 9,
    cluster: 10,
    group: 11,
    tags: 12,
    lastPart: 13,
    ending: 14,
};
/** Numbers kept for each word. */
const width = 15;
/** Words kept at most before the table is emptied. */
const capacity = 50_000;
/** What models see of words, worked out once a spelling: a cache that changes nothing of what comes out. */
export class WordTable {
    /** The numbers of all words. Replaced when it grows: read it anew for each sentence. */
    values = new Int32Array(1024 * width);
    places = new Map();
    lexicon;
    constructor(lexicon) {
        this.lexicon = lexicon;
    }
    /** Where the numbers of each word begin in `values`. Places given for an earlier sentence may be void afterwards. */
    placesOf(forms, places) {
        if (this.places.size > capacity)
            this.places.clear();
        for (let index = 0; index < forms.length; index++) {
            const form = forms[index] ?? "";
            places[index] = this.places.get(form) ?? this.added(form);
        }
    }
    added(form) {
        const place = this.places.size * width;
        if (place + width > this.values.length) {
            const grown = new Int32Array(this.values.length * 2);
            grown.set(this.values);
            this.values = grown;
        }
        this.places.set(form, place);
        this.values.set(numbersOf(form, this.lexicon), place);
        return place;
    }
}
/** The numbers of a word in the order of `attribute`. */
function numbersOf(form, lexicon) {
    const lower = normalized(form);
    const entry = lexicon.get(lower);
    const suffixes = [1, 2, 3, 4].map((size) => hashText(lower.slice(-size)));
    const prefixes = [1, 2, 3].map((size) => hashText(lower.slice(0, size)));
    return [
        hashText(lower),
        hashText(form),
        ...suffixes,
        ...prefixes,
        hashText(shapeOf(form)),
        entry?.cluster ?? -1,
        entry?.group ?? -1,
        entry?.tags ?? 0,
        hashText(lower.slice(lower.lastIndexOf("-", lower.length - 2) + 1)),
        endingOf(lower),
    ];
}
/** Letters and digits as classes, repeated ones as one, two capitals as two: `Xx`, `XX`, `0.0`, `x-x`. */
function shapeOf(form) {
    let shape = "";
    for (const character of form.slice(0, 40)) {
        const kind = kindOf(character);
        const repeats = kind === "x" || kind === "0" ? kind : kind + kind;
        if (!shape.endsWith(repeats))
            shape += kind;
    }
    return shape;
}
function kindOf(character) {
    if (/\p{Lu}/u.test(character))
        return "X";
    if (/\p{L}/u.test(character))
        return "x";
    return /\p{N}/u.test(character) ? "0" : character;
}
/** The inflection a word seems to have: a number for each of `endings`, 0 for none of them. */
function endingOf(lower) {
    return endings.findIndex((ending) => ending.test(lower)) + 1;
}
const endings = [/.ing$/u, /.(?:ed|en)$/u, /[^s]s$/u, /.ly$/u, /.er$/u, /.est$/u, /^(?:not|n't)$/u];
//# sourceMappingURL=word-table.js.map