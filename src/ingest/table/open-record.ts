import { joined, type Line } from "../lines.js";
import { type Delimiter, scanLine } from "./scan.js";

/** The lines of a record that is not complete yet. */
export interface OpenRecord {
  /** Adds a line; tells whether the record goes on behind it, or null when nobody can tell (`Scan.isOpen`). */
  readonly add: (line: Line) => boolean | null;
  readonly isEmpty: () => boolean;
  /** Bytes held. */
  readonly length: () => number;
  /** Gives what is held, and begins anew. */
  readonly clear: () => HeldLines;
}

/** Lines held for one record. */
export interface HeldLines {
  readonly lines: readonly Line[];
  readonly length: number;
  /** Values, if the record ends here. */
  readonly values: number;
  /** Whether a value holds a quotation mark without beginning with one. */
  readonly hasStray: boolean;
}

/** Makes a holder of lines, to be used for one record after the other. */
export function openRecord(delimiter: Delimiter): OpenRecord {
  let lines: Line[] = [];
  let [length, delimiters, hasStray] = [0, 0, false];
  return {
    add(line) {
      const scan = scanLine(line.bytes, lines.length > 0, delimiter);
      lines.push(line);
      length += line.bytes.length + 1;
      delimiters += scan.delimiters;
      hasStray ||= scan.hasStray;
      return scan.isOpen;
    },
    isEmpty: () => lines.length === 0,
    length: () => length,
    clear() {
      const held = { lines, length, values: delimiters + 1, hasStray };
      lines = [];
      [length, delimiters, hasStray] = [0, 0, false];
      return held;
    },
  };
}

const lineFeed = new Uint8Array([0x0a]);

/** The bytes of a record of several lines. */
export function withLineFeeds(lines: readonly Line[]): Uint8Array {
  return joined(lines.flatMap(({ bytes }, index) => (index === 0 ? [bytes] : [lineFeed, bytes])));
}
