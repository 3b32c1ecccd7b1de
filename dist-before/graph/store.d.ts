/** Puts rows in the order of their keys. Rows are JSON values: what keeps them may write them down and read them back. */
export interface Sorter<Row> {
    /** Takes a row; not to be called any more once the rows are read. */
    readonly add: (key: string, row: Row) => void;
    /** The rows with their keys, by UTF-16 code unit of the keys, equal keys in the order they were added. To be read once. */
    readonly sorted: () => Iterable<readonly [key: string, row: Row]>;
}
/** A list to read from. */
export interface Rows<Row> {
    readonly size: number;
    /** Throws `RangeError` for an index outside. */
    readonly get: (index: number) => Row;
}
/** A list that only grows. Rows are JSON values, as those of a `Sorter`. */
export interface Shelf<Row> extends Rows<Row> {
    readonly push: (row: Row) => void;
}
/** All rows of a list, in order. */
export declare function each<Row>(rows: Rows<Row>): Generator<Row>;
/** Where linking keeps what it has no room for in memory. */
export interface Store {
    readonly sorter: <Row>() => Sorter<Row>;
    readonly shelf: <Row>() => Shelf<Row>;
}
/** A store that keeps everything in memory: for corpora of some thousand articles. */
export declare function memoryStore(): Store;
/** A key that sorts as the numbers do: whole, from 0 to 36⁸ − 1, the first counting most. */
export declare function orderKey(...numbers: readonly number[]): string;
/** Runs of rows with one key, out of rows sorted by it. */
export declare function groupsOf<Row>(sorted: Iterable<readonly [string, Row]>): Generator<readonly [key: string, rows: Row[]]>;
