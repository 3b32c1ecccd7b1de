/** Compares strings by UTF-16 code unit: the same on every machine, unlike a locale's order. */
export declare function byCodeUnit(a: string, b: string): number;
