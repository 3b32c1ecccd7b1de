/** The names of all holidays, lower case, words only. */
export declare const holidayNames: readonly string[];
/** The day of a holiday in a year, or null when there is no such name. */
export declare function holidayIn(name: string, year: number): string | null;
