/** A row on its way through sorted files, as JSON. */
export type Line = readonly [key: string, json: string];
/** Orders lines by UTF-16 code unit of their keys. */
export declare function byKey([a]: Line, [b]: Line): number;
/** Merges sorted sources; of equal keys the earlier source comes first. Closes the sources, also when it is left early. */
export declare function mergedLines(sources: readonly Iterable<Line>[]): Generator<Line>;
