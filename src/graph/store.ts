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
export function* each<Row>(rows: Rows<Row>): Generator<Row> {
  for (let index = 0; index < rows.size; index++) yield rows.get(index);
}

/** Where linking keeps what it has no room for in memory. */
export interface Store {
  readonly sorter: <Row>() => Sorter<Row>;
  readonly shelf: <Row>() => Shelf<Row>;
}

/** A store that keeps everything in memory: for corpora of some thousand articles. */
export function memoryStore(): Store {
  return { sorter: memorySorter, shelf: memoryShelf };
}

function memorySorter<Row>(): Sorter<Row> {
  const rows: (readonly [string, Row])[] = [];
  return {
    add(key, row) {
      rows.push([key, row]);
    },
    sorted: () => rows.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  };
}

function memoryShelf<Row>(): Shelf<Row> {
  const rows: Row[] = [];
  return {
    get size() {
      return rows.length;
    },
    push(row) {
      rows.push(row);
    },
    get(index) {
      if (!(index in rows)) throw new RangeError(`there is no row ${index} among ${rows.length}`);
      return rows[index] as Row;
    },
  };
}

/** A key that sorts as the numbers do: whole, from 0 to 36⁸ − 1, the first counting most. */
export function orderKey(...numbers: readonly number[]): string {
  return numbers.map((number) => number.toString(36).padStart(8, "0")).join("");
}

/** Runs of rows with one key, out of rows sorted by it. */
export function* groupsOf<Row>(
  sorted: Iterable<readonly [string, Row]>,
): Generator<readonly [key: string, rows: Row[]]> {
  let group: Row[] = [];
  let key = "";
  for (const [next, row] of sorted) {
    if (group.length > 0 && next !== key) {
      yield [key, group];
      group = [];
    }
    key = next;
    group.push(row);
  }
  if (group.length > 0) yield [key, group];
}
