/** A person's name in parts. All words are folded (`foldName`). */
export interface PersonName {
    /** Given names and initials before the family name, in order; empty when only a family name is known. */
    readonly given: readonly string[];
    /** The last word, with the particles before it (`van der bellen`); never empty unless the name is. */
    readonly family: string;
    /** `jr`, `sr`, `ii`, `iii` …, or null. */
    readonly suffix: string | null;
}
/** A name as printed without brackets, quotation marks, at-sign or hash, possessive `'s` and repeated white space. */
export declare function cleanName(surface: string): string;
/** A name for comparison: cleaned, lower case, without diacritics, dots and apostrophes; hyphens become spaces. */
export declare function foldName(name: string): string;
/** The folded words of a name. */
export declare function nameWords(name: string): string[];
/** One key for the usual romanizations of a word, as `zelenski` for Zelensky, Zelenskyy and Zelenskiy. Takes one folded word. */
export declare function romanizationKey(word: string): string;
/** Number of single-letter edits (insert, drop, replace, swap neighbours) between two words; `limit + 1` as soon as it is more than `limit`. */
export declare function editDistance(a: string, b: string, limit: number): number;
/**
 * How alike two folded words are as spellings of one name, 0 to 1: 1 for the same word, 0.95 for the same romanization key,
 * 0.85 for one letter's difference in words of five letters or more or for the same consonants (`dmitry`, `dmytro`), else 0.
 * A final `a` on one side only (`oleg`, `olga`; `robert`, `roberta`) makes two names.
 */
export declare function wordsAlike(a: string, b: string): number;
/** Splits a person's name (title already removed) into given names, family name and suffix. */
export declare function personName(name: string): PersonName;
/**
 * How alike two folded given names are, 0 to 1: `wordsAlike`, 0.9 for a usual short form (`joe`, `joseph`) and 0.8 for an initial
 * or a clipped form of three letters or more (`tim`, `timothy`); 0 when they are names of different people.
 */
export declare function givenNamesAlike(a: string, b: string): number;
/**
 * How likely two person names are written for one person, 0 to 1, judged by the names alone. 0 when family names differ, first
 * given names (or both second given names: George W. and George H. W. Bush) conflict or suffixes differ; 0.6 when one of them is a bare family name; from 0.7 up when given names agree too.
 */
export declare function personNamesAlike(a: string, b: string): number;
/** The same of names that are split already. */
export declare function personsAlike(left: PersonName, right: PersonName): number;
/** First letters of a name's words in capitals, small words left out: `UN` for the United Nations. */
export declare function initialsOf(name: string): string;
/** The capitals of an acronym without dots and a plural `s` (`D.P.R.` as `DPR`), or null for a name that is none. */
export declare function acronymKey(name: string): string | null;
/** The acronyms a name of two words or more may have: its initials, small words counted or not. */
export declare function acronymsOf(name: string): string[];
/** A readable id part: lower-case ASCII words joined by hyphens, at most 60 characters, cut at a word where possible; `x` when nothing is left. */
export declare function slugOf(name: string): string;
