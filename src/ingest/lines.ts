/** So many bytes are kept of what is too long: enough to recognize it by. */
export const headLength = 320;

/** A line of a file, without its line feed (a carriage return before it stays). */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** The whole line; its first bytes when it was cut. */
  readonly bytes: Uint8Array;
  /** Whether it was longer than allowed. */
  readonly isCut: boolean;
}

/** Cuts what arrives in chunks into lines. */
export interface LineCutter {
  /** The lines that end in the chunk. */
  readonly take: (chunk: Uint8Array) => Iterable<Line>;
  /** The last line, when no line feed ends it. */
  readonly end: () => Iterable<Line>;
}

/** Makes a cutter that holds at most about `limit` bytes of a line: of a longer one only the beginning is kept. */
export function lineCutter(limit: number): LineCutter {
  let number = 0;
  let pieces: Uint8Array[] = [];
  let length = 0;

  function hold(piece: Uint8Array): void {
    const wasCut = length > limit;
    length += piece.length;
    if (wasCut || piece.length === 0) return;
    pieces.push(piece);
    if (length > limit) pieces = [joined(pieces).slice(0, headLength)];
  }

  function release(): Line {
    const line = { number: ++number, bytes: joined(pieces), isCut: length > limit };
    pieces = [];
    length = 0;
    return line;
  }

  return {
    *take(chunk) {
      let start = 0;
      for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
        hold(chunk.subarray(start, end));
        yield release();
        start = end + 1;
      }
      hold(chunk.subarray(start));
    },
    *end() {
      if (length > 0) yield release();
    },
  };
}

/** Pieces of bytes as one; a single piece as it is, without a copy. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array(0)] = pieces;
  if (pieces.length <= 1) return first;
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Whether a line holds nothing but white space. */
export function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte <= 0x20);
}
