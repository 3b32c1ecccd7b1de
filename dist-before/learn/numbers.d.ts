import type { ModelReader, ModelWriter } from "./model-file.js";
/** Appends a number from 0 to 2^32, exclusive, in bytes of 7 bits, the lowest first; the eighth bit says that more follow. */
export declare function pushNumber(bytes: number[], value: number): void;
/** Adds numbers of 16 bits as two sections, their low and their high bytes: alike bytes beside each other pack well. */
export declare function addShorts(writer: ModelWriter, name: string, values: ArrayLike<number>): void;
/** Reads what `addShorts` added; null when there are not `total` of them. Throws `ModelError` when a section is missing. */
export declare function shortsOf(reader: ModelReader, name: string, total: number): Uint16Array | null;
