import { mix } from "../../learn/hash.js";
import { attribute } from "../../learn/word-table.js";
/** Stands for the root among the words. */
const root = 0x1234567;
/** Tags whose words say more than the tag: function words. */
const closedTags = new Set(["ADP", "AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ"]);
/**
 * The words of a sentence as the parser sees them, numbered from 0. Marks are no words: they are known by their
 * neighbours only (Ma, Zhang and Zhu 2014), and are attached when the tree is there. One object is used for many
 * sentences.
 */
export class ParserWords {
    length = 0;
    /** Of each word its place in the sentence. */
    token = new Int32Array(0);
    /** Of each word, and behind the last one of the root: hash of its spelling, tag with what its form tells, cluster, group. */
    word = new Int32Array(0);
    fine = new Int32Array(0);
    tag = new Int32Array(0);
    cluster = new Int32Array(0);
    group = new Int32Array(0);
    /** Which kinds of marks stand before a word, a bit each; behind the last word, at the end. */
    marks = new Int32Array(0);
    /** Commas, and other marks, from the beginning of the sentence to the word. */
    commas = new Int32Array(0);
    others = new Int32Array(0);
    table;
    isClosed;
    punctuation;
    places = new Int32Array(0);
    /** `tagNames` are the tags in the order of their numbers. */
    constructor(table, tagNames) {
        this.table = table;
        this.isClosed = tagNames.map((name) => closedTags.has(name));
        this.punctuation = tagNames.indexOf("PUNCT");
    }
    /** Takes up a sentence: its words and the numbers of their tags. */
    read(forms, tags) {
        if (this.places.length < forms.length + 2)
            this.grow(2 * forms.length + 64);
        this.table.placesOf(forms, this.places);
        let [length, marks, commas, others] = [0, 0, 0, 0];
        for (let index = 0; index < forms.length; index++) {
            const tag = tags[index] ?? 0;
            if (tag === this.punctuation) {
                const kind = kindOfMark(forms[index] ?? "");
                marks |= kind;
                if (kind === comma)
                    commas++;
                else
                    others++;
                continue;
            }
            this.set(length, { token: index, tag });
            this.setMarks(length++, { marks, commas, others });
            marks = 0;
        }
        this.length = length;
        this.setMarks(length, { marks, commas, others });
        this.setRoot(length);
    }
    /** Takes up the same sentence from its end: the last word is the first. */
    readReversed(words) {
        const { length } = words;
        if (this.places.length < length + 2)
            this.grow(2 * length + 64);
        this.length = length;
        for (let at = 0; at < length; at++) {
            const from = length - 1 - at;
            this.token[at] = words.token[from] ?? 0;
            this.word[at] = words.word[from] ?? 0;
            this.fine[at] = words.fine[from] ?? 0;
            this.tag[at] = words.tag[from] ?? 0;
            this.cluster[at] = words.cluster[from] ?? 0;
            this.group[at] = words.group[from] ?? 0;
        }
        for (let at = 0; at <= length; at++)
            this.setMarksFrom(words, at);
        this.setRoot(length);
    }
    /** Sets the marks before a word of the sentence read from its end: those behind it. */
    setMarksFrom({ length, marks, commas, others }, at) {
        const from = length - at;
        this.setMarks(at, {
            marks: marks[from] ?? 0,
            commas: (commas[length] ?? 0) - (commas[from] ?? 0),
            others: (others[length] ?? 0) - (others[from] ?? 0),
        });
    }
    set(at, { token, tag }) {
        const { values } = this.table;
        const place = this.places[token] ?? 0;
        const lower = values[place + attribute.lower] ?? 0;
        this.token[at] = token;
        this.word[at] = lower;
        this.tag[at] = tag;
        this.fine[at] = this.isClosed[tag] ? mix(tag + 1000, lower) : tag * 16 + (values[place + attribute.ending] ?? 0);
        this.cluster[at] = values[place + attribute.cluster] ?? -1;
        this.group[at] = values[place + attribute.group] ?? -1;
    }
    setMarks(at, found) {
        this.marks[at] = found.marks;
        this.commas[at] = found.commas;
        this.others[at] = found.others;
    }
    setRoot(at) {
        this.word[at] = root;
        this.fine[at] = root;
        this.tag[at] = -1;
        this.cluster[at] = -3;
        this.group[at] = -3;
    }
    grow(size) {
        const list = () => new Int32Array(size);
        this.places = list();
        this.token = list();
        this.word = list();
        this.fine = list();
        this.tag = list();
        this.cluster = list();
        this.group = list();
        this.marks = list();
        this.commas = list();
        this.others = list();
    }
}
const comma = 1;
const kindsOfMarks = [
    [/^,/u, comma],
    [/^:/u, 2],
    [/^[.?!;…]/u, 4],
    [/^["“”„«»‘’'`]/u, 8],
    [/^[([{]/u, 16],
    [/^[)\]}]/u, 32],
];
/** The bit of a mark's kind. */
function kindOfMark(form) {
    return kindsOfMarks.find(([pattern]) => pattern.test(form))?.[1] ?? 64;
}
//# sourceMappingURL=parser-words.js.map