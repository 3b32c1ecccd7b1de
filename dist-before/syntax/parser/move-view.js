import { atMost } from "./at-most.js";
import { moveAtoms } from "./atoms.js";
/** Stands for what is not there. */
const none = 0x2545f491;
const atoms = new Map(moveAtoms.map((name, place) => [name, place]));
const placeOf = (name) => atoms.get(name) ?? 0;
const [s0, s1, s2, b0, b1, b2] = [
    placeOf("s0.word"),
    placeOf("s1.word"),
    placeOf("s2.word"),
    placeOf("b0.word"),
    placeOf("b1.word"),
    placeOf("b2.word"),
];
const [children, distances] = [placeOf("s0l.word"), placeOf("distance")];
/** Sets the values of the atoms of a move, in the order of `moveAtoms`, from the state of a parse. */
export function readMove(state, words, out) {
    const { depth, stack, next } = state;
    const top = depth > 0 ? (stack[depth - 1] ?? 0) : -1;
    const second = depth > 1 ? (stack[depth - 2] ?? 0) : -1;
    out[0] = 0;
    readStacked(state, words, { at: top, out, to: s0 });
    readStacked(state, words, { at: second, out, to: s1 });
    readWord(words, depth > 2 ? (stack[depth - 3] ?? 0) : -1, out, s2);
    readNext(state, words, out);
    readAhead(words, next, out);
    readChildren(state, words, { top, second, out });
    readDistances(words, { top, second, next, out });
}
function readAhead(words, next, out) {
    const after = next + 1 < words.length ? next + 1 : -1;
    const third = next + 2 < words.length ? next + 2 : -1;
    readWord(words, after, out, b1);
    out[b1 + 3] = after < 0 ? none : (words.group[after] ?? 0);
    out[b2] = wordOf(words, third);
    out[b2 + 1] = fineOf(words, third);
}
function readWord({ word, fine, cluster }, at, out, to) {
    out[to] = at < 0 ? none : (word[at] ?? 0);
    out[to + 1] = at < 0 ? none : (fine[at] ?? 0);
    out[to + 2] = at < 0 ? none : (cluster[at] ?? 0);
}
function readStacked(state, words, { at, out, to }) {
    readWord(words, at, out, to);
    out[to + 3] = at < 0 ? none : (words.group[at] ?? 0);
    out[to + 4] = at < 0 ? none : (state.labels[at] ?? 0);
    out[to + 5] = at < 0 ? none : atMost(state.leftCount[at] ?? 0, 4) * 8 + atMost(state.rightCount[at] ?? 0, 4);
}
function readNext(state, words, out) {
    const { next } = state;
    readWord(words, next, out, b0);
    out[b0 + 3] = words.group[next] ?? 0;
    out[b0 + 4] = state.labels[next] ?? 0;
    out[b0 + 5] = atMost(state.leftCount[next] ?? 0, 4);
}
function readChildren(state, words, { top, second, out }) {
    const { left1, left2, right1, right2, next } = state;
    const of = (list, at) => (at < 0 ? -1 : (list[at] ?? -1));
    let to = children;
    to = readChild(state, words, { at: of(left1, top), out, to });
    to = readChild(state, words, { at: of(right1, top), out, to });
    out[to++] = fineOf(words, of(left2, top));
    out[to++] = fineOf(words, of(right2, top));
    const outer = of(left1, second);
    out[to++] = wordOf(words, outer);
    out[to++] = fineOf(words, outer);
    to = readChild(state, words, { at: of(right1, second), out, to });
    out[to++] = fineOf(words, of(right2, second));
    to = readChild(state, words, { at: of(left1, next), out, to });
    out[to] = fineOf(words, of(left2, next));
}
function readChild({ label }, words, { at, out, to }) {
    out[to] = wordOf(words, at);
    out[to + 1] = fineOf(words, at);
    out[to + 2] = at < 0 ? none : (label[at] ?? 0);
    return to + 3;
}
function wordOf({ word }, at) {
    return at < 0 ? none : (word[at] ?? 0);
}
function fineOf({ fine }, at) {
    return at < 0 ? none : (fine[at] ?? 0);
}
function readDistances(words, { top, second, next, out }) {
    const { marks, length } = words;
    out[distances] = top < 0 ? none : distanceClass(next - top);
    out[distances + 1] = second < 0 ? none : distanceClass(top - second);
    out[distances + 2] = top < 0 ? none : marksBetween(words, top, next);
    out[distances + 3] = second < 0 ? none : marksBetween(words, second, top);
    out[distances + 4] = (marks[next] ?? 0) | ((top < 0 ? 0 : (marks[top + 1] ?? 0)) << 8);
    out[distances + 5] = second < 0 ? none : (marks[second + 1] ?? 0) | ((marks[top] ?? 0) << 8);
    out[distances + 6] = marks[atMost(next + 1, length)] ?? 0;
}
/** A distance in words, in ten classes. */
export function distanceClass(words) {
    if (words < 6)
        return words;
    if (words < 8)
        return 6;
    if (words < 11)
        return 7;
    return words < 16 ? 8 : 9;
}
/** Whether commas and whether other marks stand between two words: none, one or more of each. */
export function marksBetween({ commas, others }, from, to) {
    const comma = (commas[to] ?? 0) - (commas[from] ?? 0);
    const other = (others[to] ?? 0) - (others[from] ?? 0);
    return atMost(comma, 2) * 3 + atMost(other, 2);
}
//# sourceMappingURL=move-view.js.map