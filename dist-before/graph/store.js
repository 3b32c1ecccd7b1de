/** All rows of a list, in order. */
export function* each(rows) {
    for (let index = 0; index < rows.size; index++)
        yield rows.get(index);
}
/** A store that keeps everything in memory: for corpora of some thousand articles. */
export function memoryStore() {
    return { sorter: memorySorter, shelf: memoryShelf };
}
function memorySorter() {
    const rows = [];
    return {
        add(key, row) {
            rows.push([key, row]);
        },
        sorted: () => rows.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
    };
}
function memoryShelf() {
    const rows = [];
    return {
        get size() {
            return rows.length;
        },
        push(row) {
            rows.push(row);
        },
        get(index) {
            if (!(index in rows))
                throw new RangeError(`there is no row ${index} among ${rows.length}`);
            return rows[index];
        },
    };
}
/** A key that sorts as the numbers do: whole, from 0 to 36⁸ − 1, the first counting most. */
export function orderKey(...numbers) {
    return numbers.map((number) => number.toString(36).padStart(8, "0")).join("");
}
/** Runs of rows with one key, out of rows sorted by it. */
export function* groupsOf(sorted) {
    let group = [];
    let key = "";
    for (const [next, row] of sorted) {
        if (group.length > 0 && next !== key) {
            yield [key, group];
            group = [];
        }
        key = next;
        group.push(row);
    }
    if (group.length > 0)
        yield [key, group];
}
//# sourceMappingURL=store.js.map