import { attribute } from "../../learn/word-table.js";
import { atomNames } from "./templates.js";
/** The tags in the order of their numbers. */
export const tagNames = [
    "ADJ",
    "ADP",
    "ADV",
    "AUX",
    "CCONJ",
    "DET",
    "INTJ",
    "NOUN",
    "NUM",
    "PART",
    "PRON",
    "PROPN",
    "PUNCT",
    "SCONJ",
    "SYM",
    "VERB",
    "X",
];
const numbers = new Map(tagNames.map((name, number) => [name, number]));
/** The number of a tag; that of X for what is no tag. */
export function tagNumber(name) {
    return numbers.get(name) ?? tagNames.length - 1;
}
const outside = { word: 0x5bd1e995, tag: 30 };
/** The tokens of one sentence as the tagger sees them; one object is used for many sentences. */
export class SentenceView {
    /** The values of the atoms for the token last asked for. */
    atoms = new Int32Array(atomNames.length);
    length = 0;
    table;
    places = new Int32Array(64);
    hints = [];
    constructor(table) {
        this.table = table;
    }
    /** Takes up a sentence: its words, and for each the number of the tag that wink gives it. */
    read(forms, hints) {
        if (this.places.length < forms.length)
            this.places = new Int32Array(forms.length * 2);
        this.table.placesOf(forms, this.places);
        this.length = forms.length;
        this.hints = hints;
    }
    /** Sets the atoms of a token, in the order of `atomNames`; `tags` holds those of the tokens before. */
    readToken(at, tags) {
        this.readWords(at);
        this.readHistory(at, tags);
    }
    readWords(at) {
        const { atoms, table, places } = this;
        const { values } = table;
        const here = places[at] ?? 0;
        let next = 0;
        atoms[next++] = 0;
        atoms[next++] = at === 0 ? 1 : 0;
        for (const kind of ownKinds)
            atoms[next++] = values[here + kind] ?? 0;
        atoms[next++] = this.hints[at] ?? 0;
        next = this.readBeside(at - 2, farBefore, next);
        next = this.readBeside(at - 1, near, next);
        next = this.readBeside(at + 1, near, next);
        this.readBeside(at + 2, farBehind, next);
    }
    readBeside(at, kinds, from) {
        const { atoms, table, places, hints } = this;
        const isInside = at >= 0 && at < this.length;
        let next = from;
        for (const kind of kinds)
            atoms[next++] = isInside ? (table.values[(places[at] ?? 0) + kind] ?? 0) : outside.word;
        atoms[next++] = isInside ? (hints[at] ?? 0) : outside.tag;
        return next;
    }
    readHistory(at, tags) {
        this.atoms[atomNames.length - 2] = at > 0 ? (tags[at - 1] ?? 0) : outside.tag;
        this.atoms[atomNames.length - 1] = at > 1 ? (tags[at - 2] ?? 0) : outside.tag;
    }
}
const { lower, form, suffix1, suffix2, suffix3, suffix4, prefix1, prefix2, prefix3 } = attribute;
const { lastPart, shape, cluster, group, tags: tagSet } = attribute;
/** The attributes in the order of the atoms. */
const ownKinds = [
    lower,
    form,
    suffix1,
    suffix2,
    suffix3,
    suffix4,
    prefix1,
    prefix2,
    prefix3,
    lastPart,
    shape,
    cluster,
    group,
    tagSet,
];
const farBefore = [lower];
const near = [lower, suffix3, shape, cluster, tagSet];
const farBehind = [lower, cluster, tagSet];
//# sourceMappingURL=sentence.js.map