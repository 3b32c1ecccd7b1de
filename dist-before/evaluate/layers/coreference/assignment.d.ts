/** The weights of a row by the index of the column, all from 0 up; a column that is not named weighs 0. */
export type WeightRow = ReadonlyMap<number, number>;
/**
 * The greatest total weight when each row goes with at most one column and each column with at most one row. Hungarian
 * method (Kuhn 1955) by shortest augmenting paths with potentials; takes rows² · columns steps at worst, the smaller
 * side counted as rows, and memory for the weights that are named only.
 */
export declare function greatestAssignment(rows: readonly WeightRow[], columnCount: number): number;
