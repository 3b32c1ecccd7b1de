/** The rows of tables, one after the other, dataset by dataset. */
export function* rowsIn(tables) {
    for (const [dataset, rows] of Object.entries(tables)) {
        // Safe: the key of a table is the name of its dataset.
        for (const row of rows)
            yield { dataset, row };
    }
}
//# sourceMappingURL=dataset-row.js.map