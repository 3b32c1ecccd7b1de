/**
 * Larger and often named cities of each country beside its capital, a country a line in order of its code.
 * Names are parted by commas; further spellings of one city follow it after slashes.
 */
export declare const cities: Readonly<Record<string, string>>;
