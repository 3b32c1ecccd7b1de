/** Stands behind every word. */
const never = 1_000_000;
/**
 * The tree of a sentence that another parser made, one that read the sentence from its end: what this parser is told
 * beforehand (stacking, Nivre and McDonald 2008; Martins et al. 2008). Words are numbered from the beginning.
 */
export class Guide {
    head = new Int32Array(0);
    label = new Int32Array(0);
    /** The first and the last dependent of each word and of the root. */
    first = new Int32Array(0);
    last = new Int32Array(0);
    /** Takes over the parse of the reversed sentence. */
    readReversed(parse) {
        const { length } = parse;
        this.begin(length);
        for (let word = 0; word < length; word++) {
            const from = length - 1 - word;
            const head = parse.head[from] ?? length;
            this.set(word, head === length ? length : length - 1 - head, parse.label[from] ?? 0);
        }
    }
    /** Begins a tree of so many words, to be set one after the other from the first on. */
    begin(length) {
        if (this.head.length <= length)
            this.grow(2 * length + 64);
        this.head[length] = -1;
        this.label[length] = -2;
        this.first.fill(never, 0, length + 1);
        this.last.fill(-1, 0, length + 1);
    }
    /** Sets head and label of the next word. */
    set(word, head, label) {
        this.head[word] = head;
        this.label[word] = label;
        this.last[head] = word;
        if ((this.first[head] ?? 0) > word)
            this.first[head] = word;
    }
    /** Takes over a tree kept from an earlier parse. */
    take(heads, labels) {
        this.begin(heads.length);
        for (let word = 0; word < heads.length; word++)
            this.set(word, heads[word] ?? 0, labels[word] ?? 0);
    }
    grow(size) {
        this.head = new Int32Array(size);
        this.label = new Int32Array(size);
        this.first = new Int32Array(size);
        this.last = new Int32Array(size);
    }
}
//# sourceMappingURL=guide.js.map