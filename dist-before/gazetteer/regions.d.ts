/**
 * First-level and historical regions of each country, a country a line in order of its code, as in `cities.ts`:
 * commas part regions, slashes part the spellings of one.
 */
export declare const regions: Readonly<Record<string, string>>;
