import { encodingOf } from "./decode.js";
import { joined } from "./lines.js";

/** Turns what arrives in chunks into UTF-8. */
export interface Utf8Stream {
  /** The chunk in UTF-8; empty while the beginning is too short to tell the encoding. */
  readonly take: (chunk: Uint8Array) => Uint8Array;
  /** What was still held back. */
  readonly end: () => Uint8Array;
}

const beginning = 64;

/** Whether UTF-8 begins with a byte order mark. */
function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/**
 * Makes a converter from UTF-16, noticed as `decode` does, to UTF-8 without byte order mark; lone surrogates become U+FFFD. Everything else goes
 * through as it is, so that bytes that are no UTF-8 are refused with the line they stand in.
 */
export function utf8Stream(): Utf8Stream {
  let head: Uint8Array | null = new Uint8Array(0);
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  const encoder = new TextEncoder();
  const convert = (bytes: Uint8Array, stream: boolean) =>
    decoder ? encoder.encode(decoder.decode(bytes, { stream })) : bytes;

  function opened(bytes: Uint8Array): Uint8Array {
    head = null;
    const encoding = encodingOf(bytes.subarray(0, Math.min(beginning, bytes.length - (bytes.length % 2))));
    if (encoding !== null && encoding !== "utf-8") decoder = new TextDecoder(encoding);
    return hasMark(bytes) ? bytes.subarray(3) : bytes;
  }

  return {
    take(chunk) {
      if (head === null) return convert(chunk, true);
      const held = joined([head, chunk]);
      if (held.length >= beginning) return convert(opened(held), true);
      head = held;
      return new Uint8Array(0);
    },
    end() {
      return convert(head === null ? new Uint8Array(0) : opened(head), false);
    },
  };
}
