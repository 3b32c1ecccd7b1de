/** Sets the values of `moveGuideAtoms` in `out`, from `to` on. */
export function readMoveGuide(state, guide, out, to) {
    const { next, length, depth, stack } = state;
    const top = depth > 0 ? (stack[depth - 1] ?? -1) : -1;
    const second = depth > 1 ? (stack[depth - 2] ?? -1) : -1;
    const places = { top, second, next, root: length };
    const ofTop = headPlace(guide, top, places);
    const ofNext = next === length ? rootPlace : headPlace(guide, next, places);
    const ofSecond = headPlace(guide, second, places);
    const ahead = dependentsAhead(guide, places);
    out[to] = ofTop;
    out[to + 1] = ofNext;
    out[to + 2] = ofSecond;
    out[to + 3] = ahead;
    out[to + 4] = labelOf(guide, top);
    out[to + 5] = labelOf(guide, second);
    out[to + 6] = next === length ? -1 : labelOf(guide, next);
    out[to + 7] = ((ofTop * 16 + ofNext) * 16 + ofSecond) * 64 + ahead;
}
/** Sets the values of `labelGuideAtoms` in `out`, from `to` on. */
export function readLabelGuide({ head, label }, arc, out, to) {
    out[to] = head[arc.child] === arc.head ? 1 : 0;
    out[to + 1] = label[arc.child] ?? 0;
    out[to + 2] = label[arc.head] ?? 0;
}
/** The place of the head of the root, which has none. */
const rootPlace = 9;
function labelOf({ label }, word) {
    return word < 0 ? -1 : (label[word] ?? 0);
}
/** Where a word's head stands: one of the words in question, the root, or else to which side of them; 0 for no word. */
function headPlace(guide, word, { top, second, next, root }) {
    if (word < 0)
        return 0;
    const head = guide.head[word] ?? -1;
    if (head === top)
        return 1;
    if (head === second)
        return 2;
    if (head === next)
        return 3;
    if (head === root)
        return 4;
    if (head > next)
        return 5;
    if (top >= 0 && head > top)
        return 6;
    return head < word ? 7 : 8;
}
/** Whether the words on top of the stack have dependents to come, and the next word has some on the stack. */
function dependentsAhead({ first, last }, { top, second, next, root }) {
    const lastOfTop = top < 0 ? -1 : (last[top] ?? -1);
    const ofTop = lastOfTop > next ? 2 : lastOfTop === next ? 1 : 0;
    const ofSecond = second >= 0 && (last[second] ?? -1) >= next ? 1 : 0;
    const ofNext = next < root && top >= 0 && (first[next] ?? 0) <= top ? 20 : 0;
    return ofTop * 3 + ofSecond + ofNext;
}
//# sourceMappingURL=guide-view.js.map