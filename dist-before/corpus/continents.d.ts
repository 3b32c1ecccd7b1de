/** The continent of a country by its ISO 3166-1 alpha-3 code; null for a code that is none. */
export declare function continentOf(code: string): string | null;
