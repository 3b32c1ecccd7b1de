import type { GoldArticle } from "./schema.js";
interface Points {
    readonly start: number;
    readonly end: number;
}
type Pair = readonly [start: number, end: number];
/**
 * The same annotation with its lists in reading order: entities by their first mention (those without any come last),
 * statements by their content, all else by its place in the text, the longer one first; what is equal in that by id.
 * Lists that say something by their order (actors, addressees, roles, other values of a date) stay as they are.
 */
export declare function inReadingOrder<Article extends GoldArticle>(article: Article): Article;
/** Orders ids as a reader counts: `e2` before `e10`. */
export declare function byId(a: string, b: string): number;
/** Orders spans written as pairs: by start, then the longer one first. */
export declare function byPair(a: Pair, b: Pair): number;
/** Orders statements by where their content begins, then the one that reaches further first. Both lists are sorted. */
export declare function byContent(a: readonly Pair[], b: readonly Pair[]): number;
/** Orders entities by their first mention; both lists are sorted. Those without mention come last. */
export declare function byPlaces(a: readonly Points[], b: readonly Points[]): number;
export {};
