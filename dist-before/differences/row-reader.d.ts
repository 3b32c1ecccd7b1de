/** A row as it was read: its columns are known to be there, their types are not known to the compiler. */
export type Row = Readonly<Record<string, unknown>>;
/** Makes a row of a line of JSON; throws what `fault` makes of what is wrong with it. */
export type RowReader = (line: string, fault: (problem: string) => Error) => Row;
/** Cuts the lines of a dataset down to some of its columns; `strings` keeps one copy of what comes again. */
export declare function rowReader(dataset: string, names: readonly string[], strings: Map<string, string>): RowReader;
