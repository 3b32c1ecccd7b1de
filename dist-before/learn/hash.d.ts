/** FNV-1a over the UTF-16 units of a text: an unsigned number of 32 bits, as a signed one. */
export declare function hashText(text: string): number;
/** What `mix` multiplies by, as a signed number of 32 bits: 2^32 divided by the golden ratio. */
export declare const factor: number;
/** Mixes a value into a hash; the order of the values counts. */
export declare function mix(hash: number, value: number): number;
