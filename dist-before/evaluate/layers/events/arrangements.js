/** Every way to put `size` of the numbers from 0 to `count` - 1 in a row, in lexicographic order. */
export function permutations(count, size) {
    return grown(size, (taken) => range(0, count).filter((number) => !taken.includes(number)));
}
/** Every way to choose `size` of the numbers from 0 to `count` - 1, each choice ascending, in lexicographic order. */
export function combinations(count, size) {
    return grown(size, (taken) => range((taken.at(-1) ?? -1) + 1, count));
}
function grown(size, nextAfter) {
    let rows = [[]];
    for (let length = 0; length < size; length++) {
        rows = rows.flatMap((taken) => nextAfter(taken).map((number) => [...taken, number]));
    }
    return rows;
}
const range = (start, end) => Array.from({ length: Math.max(0, end - start) }, (_, step) => start + step);
//# sourceMappingURL=arrangements.js.map