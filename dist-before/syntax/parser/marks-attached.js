/**
 * Attaches the marks of a sentence, which the parser passes over, so that no arc is crossed: a mark hangs on the
 * highest word whose dependents all stand on one side of it, that behind it before that before it; a mark at the end
 * hangs on the root. In a sentence of marks only, the first is the root.
 */
export function attachMarks(size, words, relationNames, { heads, relations }) {
    const { length, token } = words;
    if (length === size)
        return;
    const punctuation = Math.max(0, relationNames.indexOf("punct"));
    const [root, above] = [length === 0 ? 0 : rootOf(words, heads), { heads, token, length }];
    let word = 0;
    for (let at = 0; at < size; at++) {
        if (word < length && token[word] === at) {
            word++;
            continue;
        }
        if (length === 0 && at === 0) {
            heads[at] = -1;
            relations[at] = 0;
            continue;
        }
        heads[at] = word === 0 || word === length ? root : headBetween(above, word);
        relations[at] = punctuation;
    }
}
function rootOf({ length, token }, heads) {
    for (let word = 0; word < length; word++)
        if (heads[token[word] ?? 0] === -1)
            return token[word] ?? 0;
    return 0;
}
/** The head of a mark before the word numbered `word`, which is not the first. */
function headBetween({ heads, token }, word) {
    const [before, behind] = [token[word - 1] ?? 0, token[word] ?? 0];
    const later = topOf(heads, behind, (head) => head >= behind);
    const head = heads[later] ?? -1;
    return head >= 0 && head <= before ? later : topOf(heads, before, (next) => next <= before);
}
/** Arcs followed at most from a mark upwards: no sentence that people write needs more. */
const farthest = 50;
/** The highest word above `from` that is reached by heads for which `isNear` holds. */
function topOf(heads, from, isNear) {
    let top = from;
    for (let steps = 0; steps < farthest; steps++) {
        const head = heads[top] ?? -1;
        if (head < 0 || !isNear(head))
            break;
        top = head;
    }
    return top;
}
//# sourceMappingURL=marks-attached.js.map