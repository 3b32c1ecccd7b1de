/**
 * The greatest total weight when each row goes with at most one column and each column with at most one row. Hungarian
 * method (Kuhn 1955) by shortest augmenting paths with potentials; takes rows² · columns steps at worst, the smaller
 * side counted as rows, and memory for the weights that are named only.
 */
export function greatestAssignment(rows, columnCount) {
    if (rows.length > columnCount)
        return greatestAssignment(transposed(rows, columnCount), rows.length);
    const search = newSearch(rows, columnCount);
    for (let row = 1; row <= rows.length; row++)
        assign(search, row);
    let total = 0;
    for (let column = 1; column <= columnCount; column++) {
        total += rows[(search.rowOf[column] ?? 0) - 1]?.get(column - 1) ?? 0;
    }
    return total;
}
function newSearch(rows, columnCount) {
    const size = columnCount + 1;
    return {
        rows,
        rowPotential: new Float64Array(rows.length + 1),
        columnPotential: new Float64Array(size),
        rowOf: new Int32Array(size),
        cameFrom: new Int32Array(size),
        slack: new Float64Array(size),
        isDone: new Uint8Array(size),
        weight: new Float64Array(size),
    };
}
/** Gives a row a column, moving rows assigned before along the cheapest path that ends at a free column. */
function assign(search, row) {
    const { rowOf, cameFrom, slack, isDone } = search;
    slack.fill(Number.POSITIVE_INFINITY);
    isDone.fill(0);
    rowOf[0] = row;
    let column = 0;
    do {
        isDone[column] = 1;
        reachOut(search, column);
        const next = nearestColumn(search);
        shiftPotentials(search, slack[next] ?? 0);
        column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
        const before = cameFrom[column] ?? 0;
        rowOf[column] = rowOf[before] ?? 0;
        column = before;
    }
}
/** Lowers the cost of the columns that the row of a column done reaches more cheaply. */
function reachOut(search, from) {
    const { rows, rowPotential, columnPotential, rowOf, cameFrom, slack, isDone, weight } = search;
    const row = rowOf[from] ?? 0;
    const named = rows[row - 1] ?? new Map();
    for (const [column, value] of named)
        weight[column + 1] = value;
    const potential = rowPotential[row] ?? 0;
    for (let column = 1; column < slack.length; column++) {
        const cost = -(weight[column] ?? 0) - potential - (columnPotential[column] ?? 0);
        if (isDone[column] || cost >= (slack[column] ?? 0))
            continue;
        slack[column] = cost;
        cameFrom[column] = from;
    }
    for (const column of named.keys())
        weight[column + 1] = 0;
}
/** The first of the cheapest columns that are not done. */
function nearestColumn({ slack, isDone }) {
    let least = Number.POSITIVE_INFINITY;
    let nearest = 0;
    for (let column = 1; column < slack.length; column++) {
        const cost = slack[column] ?? 0;
        if (isDone[column] || cost >= least)
            continue;
        least = cost;
        nearest = column;
    }
    return nearest;
}
function shiftPotentials({ rowPotential, columnPotential, rowOf, slack, isDone }, by) {
    for (let column = 0; column < slack.length; column++) {
        if (isDone[column]) {
            const row = rowOf[column] ?? 0;
            rowPotential[row] = (rowPotential[row] ?? 0) + by;
            columnPotential[column] = (columnPotential[column] ?? 0) - by;
        }
        else {
            slack[column] = (slack[column] ?? 0) - by;
        }
    }
}
function transposed(rows, columnCount) {
    const columns = Array.from({ length: columnCount }, () => new Map());
    rows.forEach((row, index) => {
        for (const [column, value] of row)
            columns[column]?.set(index, value);
    });
    return columns;
}
//# sourceMappingURL=assignment.js.map