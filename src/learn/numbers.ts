import type { ModelReader, ModelWriter } from "./model-file.js";

/** Appends a number from 0 to 2^32, exclusive, in bytes of 7 bits, the lowest first; the eighth bit says that more follow. */
export function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
}

/** Adds numbers of 16 bits as two sections, their low and their high bytes: alike bytes beside each other pack well. */
export function addShorts(writer: ModelWriter, name: string, values: ArrayLike<number>): void {
  writer.add(
    `${name}, low`,
    Uint8Array.from(values, (value) => value & 255),
  );
  writer.add(
    `${name}, high`,
    Uint8Array.from(values, (value) => value >> 8),
  );
}

/** Reads what `addShorts` added; null when there are not `total` of them. Throws `ModelError` when a section is missing. */
export function shortsOf(reader: ModelReader, name: string, total: number): Uint16Array | null {
  const [low, high] = [reader.section(`${name}, low`), reader.section(`${name}, high`)];
  if (low.length !== total || high.length !== total) return null;
  // A loop takes a tenth of the time that `Uint16Array.from` takes: there are a million of them.
  const values = new Uint16Array(total);
  for (let index = 0; index < total; index++) values[index] = (low[index] ?? 0) | ((high[index] ?? 0) << 8);
  return values;
}
