import { move } from "../syntax/parser/parser-state.js";
/** Stands for a move that is not allowed. */
const impossible = 1_000_000;
/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): for each move how many arcs of the right tree
 * can no longer be made after it, written into `costs`. Also right in states that no right parse leads through.
 */
export function costsOf(state, tree, costs) {
    costs[move.shift] = state.allows(move.shift) ? costOfShift(state, tree) : impossible;
    costs[move.left] = state.allows(move.left) ? costOfLeft(state, tree) : impossible;
    costs[move.right] = state.allows(move.right) ? costOfRight(state, tree) : impossible;
}
/** The next word loses heads below the top of the stack and dependents anywhere in it. */
function costOfShift({ next, stack, depth }, { heads }) {
    const head = heads[next] ?? 0;
    let cost = 0;
    for (let place = 0; place < depth; place++) {
        const word = stack[place] ?? 0;
        if (word === head && place < depth - 1)
            cost++;
        if (heads[word] === next)
            cost++;
    }
    return cost;
}
/** The top of the stack loses the word below and those behind the next one as heads, and dependents still to come. */
function costOfLeft({ next, stack, depth }, tree) {
    const top = stack[depth - 1] ?? 0;
    const head = tree.heads[top] ?? 0;
    const isLost = head > next || (depth > 1 && head === stack[depth - 2]);
    return dependentsFrom(tree, top, next) + (isLost ? 1 : 0);
}
/** The top of the stack loses all words to come, as heads and as dependents. */
function costOfRight({ next, stack, depth }, tree) {
    const top = stack[depth - 1] ?? 0;
    return dependentsFrom(tree, top, next) + ((tree.heads[top] ?? 0) >= next ? 1 : 0);
}
function dependentsFrom({ children }, word, first) {
    let found = 0;
    for (const child of children[word] ?? [])
        if (child >= first)
            found++;
    return found;
}
/** Of the moves with the lowest cost the one with the highest score. */
export function bestRight(costs, scores) {
    let best = move.shift;
    for (const next of [move.left, move.right]) {
        const [cost, least] = [costs[next] ?? 0, costs[best] ?? 0];
        if (cost < least || (cost === least && (scores[next] ?? 0) > (scores[best] ?? 0)))
            best = next;
    }
    return best;
}
//# sourceMappingURL=oracle.js.map