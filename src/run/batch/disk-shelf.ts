import type { Shelf } from "../../graph/store.js";
import { textReader, writeAllAt } from "./file-bytes.js";

/** How much a shelf holds. */
export interface DiskShelfOptions {
  /** Rows read last that are held. */
  readonly shelfRows?: number;
}

const blockSize = 1 << 18;

/** Rows one behind the other in an open file; where each begins is held in memory. */
export function diskShelf<Row>(file: number, { shelfRows = 2_000 }: DiskShelfOptions): Shelf<Row> {
  const recent = new Map<number, Row>();
  let starts = new Float64Array(1024);
  let size = 0;
  let pending: Buffer[] = [];
  let end = 0;
  let written = 0;
  const readText = textReader(file, () => written);
  const flush = () => {
    writeAllAt(file, Buffer.concat(pending), written);
    pending = [];
    written = end;
  };
  return {
    get size() {
      return size;
    },
    push(row) {
      const bytes = Buffer.from(JSON.stringify(row));
      if (size + 2 > starts.length) starts = grown(starts);
      end += bytes.length;
      starts[++size] = end;
      pending.push(bytes);
      if (end - written >= blockSize) flush();
    },
    get(index) {
      const known = recent.get(index);
      if (known !== undefined) {
        recent.delete(index);
        recent.set(index, known);
        return known;
      }
      if (!(Number.isInteger(index) && index >= 0 && index < size)) {
        throw new RangeError(`there is no row ${index} among ${size}`);
      }
      if (pending.length > 0) flush();
      const [from = 0, to = 0] = [starts[index], starts[index + 1]];
      // Safe: what was written was JSON of a row.
      const row = JSON.parse(readText(from, to - from)) as Row;
      recent.set(index, row);
      if (recent.size > shelfRows) recent.delete(recent.keys().next().value ?? -1);
      return row;
    },
  };
}

function grown(numbers: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
