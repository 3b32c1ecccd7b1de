import { type Chain, type LinkContext } from "./chain.js";
/** A chain made ready for comparison: its words folded, spellings evened out, countries taken apart. */
export interface Thing {
    readonly chain: Chain;
    readonly name: string;
    readonly start: number;
    readonly words: readonly string[];
    /** Content words without countries, sorted: `defense department` for US Department of Defence. */
    readonly core: string;
    /** Codes of the countries in its name. */
    readonly countries: readonly string[];
    /** Its capitals when it is an acronym. */
    readonly acronym: string | null;
    /** The acronyms its spellings may have. */
    readonly initials: ReadonlySet<string>;
    /** The romanization of a word, by its index. */
    readonly romanized: (index: number) => string;
    /** Where names in brackets right behind its mentions may begin. A chain grows while it is joined with others. */
    readonly openings: () => readonly number[];
}
/** That one name is a shortened form of another; a higher rank is better evidence. */
export interface Shortening {
    readonly rank: number;
    readonly rule: string;
}
export declare function thingOf(chain: Chain, { gazetteer, text }: LinkContext): Thing;
/** Says whether and why `short` is a shortened name of the thing `long` names; null when it is not. Both are of one type. */
export declare function shorteningOf(short: Thing, long: Thing, context: LinkContext): Shortening | null;
/** The head of a name: the last word before `of`, `for` or `on`, else the last. */
export declare function headOf(words: readonly string[]): string;
