/** The moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const move = { shift: 0, left: 1, right: 2 };
export const allMoves = [move.shift, move.left, move.right];
/** The move of a number kept in a list; a shift for any other. */
export function moveNumbered(number) {
    return number === move.left || number === move.right ? number : move.shift;
}
/**
 * A parse in the making. Words are numbered from 0; the number behind the last word stands for the root, at the end of
 * the buffer. -1 stands for none everywhere.
 */
export class ParserState {
    length = 0;
    next = 0;
    depth = 0;
    stack = new Int32Array(0);
    head = new Int32Array(0);
    label = new Int32Array(0);
    left1 = new Int32Array(0);
    left2 = new Int32Array(0);
    right1 = new Int32Array(0);
    right2 = new Int32Array(0);
    leftCount = new Int32Array(0);
    rightCount = new Int32Array(0);
    /** Labels of a word's dependents so far, a bit each. */
    labels = new Int32Array(0);
    /** Begins a sentence of `length` words. */
    reset(length) {
        if (this.stack.length < length + 1)
            this.grow(length + 1);
        this.length = length;
        this.next = 0;
        this.depth = 0;
        const end = length + 1;
        for (const list of [this.head, this.label, this.left1, this.left2, this.right1, this.right2])
            list.fill(-1, 0, end);
        for (const list of [this.leftCount, this.rightCount, this.labels])
            list.fill(0, 0, end);
    }
    /** Becomes a copy of another state. */
    copyFrom(other) {
        const { length, depth } = other;
        if (this.stack.length < length + 1)
            this.grow(length + 1);
        this.length = length;
        this.next = other.next;
        this.depth = depth;
        for (let place = 0; place < depth; place++)
            this.stack[place] = other.stack[place] ?? 0;
        for (let word = 0; word <= length; word++)
            this.copyWord(other, word);
    }
    copyWord(other, word) {
        this.head[word] = other.head[word] ?? -1;
        this.label[word] = other.label[word] ?? -1;
        this.left1[word] = other.left1[word] ?? -1;
        this.left2[word] = other.left2[word] ?? -1;
        this.right1[word] = other.right1[word] ?? -1;
        this.right2[word] = other.right2[word] ?? -1;
        this.leftCount[word] = other.leftCount[word] ?? 0;
        this.rightCount[word] = other.rightCount[word] ?? 0;
        this.labels[word] = other.labels[word] ?? 0;
    }
    grow(size) {
        const list = () => new Int32Array(Math.max(64, size * 2));
        this.stack = list();
        this.head = list();
        this.label = list();
        this.left1 = list();
        this.left2 = list();
        this.right1 = list();
        this.right2 = list();
        this.leftCount = list();
        this.rightCount = list();
        this.labels = list();
    }
    get isFinal() {
        return this.depth === 0 && this.next === this.length;
    }
    /** Whether a move is allowed. The root takes one word only, the last one left. */
    allows(next) {
        if (next === move.shift)
            return this.next < this.length;
        if (next === move.right)
            return this.depth > 1;
        return this.depth > 0 && (this.next < this.length || this.depth === 1);
    }
    /** The only move that is allowed, or null when there is a choice. */
    get forced() {
        if (this.depth === 0)
            return move.shift;
        if (this.next < this.length)
            return null;
        return this.depth > 1 ? move.right : move.left;
    }
    /** The allowed move with the highest score, the first of equals. There is one until the state is final. */
    best(scores) {
        let best = move.shift;
        let most = this.allows(move.shift) ? (scores[move.shift] ?? 0) : Number.NEGATIVE_INFINITY;
        for (const next of [move.left, move.right]) {
            const score = scores[next] ?? 0;
            if (score <= most || !this.allows(next))
                continue;
            best = next;
            most = score;
        }
        return best;
    }
    /** The arc that a move to the left or right makes: from the next word, or the one below, to the top of the stack. */
    arcOf(next) {
        const child = this.stack[this.depth - 1] ?? 0;
        return { head: next === move.left ? this.next : (this.stack[this.depth - 2] ?? 0), child };
    }
    /** Makes an allowed move; `label` is that of its arc. */
    make(next, label) {
        if (next === move.shift)
            this.shift();
        else
            this.attach(next, label);
    }
    shift() {
        this.stack[this.depth++] = this.next++;
    }
    /** Makes the top of the stack depend on the next word (`left`) or on the one below it (`right`), and takes it off. */
    attach(next, label) {
        const child = this.stack[--this.depth] ?? 0;
        const head = next === move.left ? this.next : (this.stack[this.depth - 1] ?? 0);
        this.head[child] = head;
        this.label[child] = label;
        this.labels[head] = (this.labels[head] ?? 0) | (1 << (label & 31));
        const [outer, inner, count] = next === move.left ? [this.left1, this.left2, this.leftCount] : [this.right1, this.right2, this.rightCount];
        inner[head] = outer[head] ?? -1;
        outer[head] = child;
        count[head] = (count[head] ?? 0) + 1;
    }
}
//# sourceMappingURL=parser-state.js.map