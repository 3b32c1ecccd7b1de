/**
 * Hexadecimal SHA-256 (FIPS 180-4) of a text in UTF-8, for where node's is not: half as quick on long texts, and as good
 * for the rest.
 */
export declare function sha256(text: string): string;
