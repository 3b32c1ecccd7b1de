/** A table of the statistics. */
export interface StatisticsTable {
    readonly title: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly (string | number)[])[];
}
/** How often each name occurs, the commonest first, with its share; only the first `most` when that is given. */
export declare function tallied(title: string, names: readonly string[], { column, most }?: {
    readonly column?: string;
    readonly most?: number;
}): StatisticsTable;
/** `12.3 %`; `–` of nothing. */
export declare function percent(part: number, whole: number): string;
