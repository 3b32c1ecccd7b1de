import { distanceClass, marksBetween } from "./move-view.js";
/** Stands for what is not there. */
const none = 0x2545f491;
/** Sets the values of the atoms of an arc's label, in the order of `labelAtoms`. */
export function readLabel(state, words, arc, out) {
    const { head, child } = arc;
    out[0] = head < child ? 1 : 0;
    readEnd(state, words, head, out, 1);
    readEnd(state, words, child, out, 6);
    out[11] = (state.leftCount[child] ?? 0) * 64 + (state.rightCount[child] ?? 0);
    readBeside(words, arc, out);
    readDependents(state, words, arc, out);
    readBetween(words, arc, out);
    out[33] = state.depth > 2 ? (words.fine[state.stack[state.depth - 3] ?? 0] ?? 0) : none;
}
function readEnd({ labels }, words, at, out, to) {
    out[to] = words.word[at] ?? 0;
    out[to + 1] = words.fine[at] ?? 0;
    out[to + 2] = words.cluster[at] ?? 0;
    out[to + 3] = labels[at] ?? 0;
    out[to + 4] = words.tag[at] ?? 0;
}
function readBeside(words, { head, child }, out) {
    out[12] = inside(words, words.fine, head - 1);
    out[13] = inside(words, words.fine, head + 1);
    out[14] = inside(words, words.word, head + 1);
    out[15] = inside(words, words.fine, child - 1);
    out[16] = inside(words, words.word, child - 1);
    out[17] = inside(words, words.fine, child + 1);
    out[18] = inside(words, words.word, child + 1);
}
function inside({ length }, list, at) {
    return at >= 0 && at < length ? (list[at] ?? 0) : none;
}
function readDependents(state, { word, fine }, { head, child }, out) {
    const { label, left1, left2, right1, right2 } = state;
    const fineOf = (at) => (at < 0 ? none : (fine[at] ?? 0));
    const labelOf = (at) => (at < 0 ? none : (label[at] ?? 0));
    const first = left1[child] ?? -1;
    const last = right1[child] ?? -1;
    const headLast = right1[head] ?? -1;
    out[19] = first < 0 ? none : (word[first] ?? 0);
    out[20] = fineOf(first);
    out[21] = labelOf(first);
    out[22] = fineOf(left2[child] ?? -1);
    out[23] = last < 0 ? none : (word[last] ?? 0);
    out[24] = fineOf(last);
    out[25] = labelOf(last);
    out[26] = fineOf(left1[head] ?? -1);
    out[27] = fineOf(headLast);
    out[28] = labelOf(headLast);
    out[29] = labelOf(right2[head] ?? -1);
}
function readBetween(words, { head, child }, out) {
    const [first, last] = head < child ? [head, child] : [child, head];
    out[30] = distanceClass(last - first);
    out[31] = marksBetween(words, first, last);
    out[32] = (words.marks[child] ?? 0) | ((words.marks[child + 1] ?? 0) << 8);
}
//# sourceMappingURL=label-view.js.map