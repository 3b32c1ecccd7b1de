import type { GoldArticle } from "../schema.js";
/**
 * Writes an article as `readMarkup` reads it: the header with the id and the lines given, then a block each of entities,
 * statements and events, then the text with its tags. Reading it gives the same article in reading order. The article
 * must be one in which `checkGold` finds nothing. Ends in a line end.
 */
export declare function writeMarkup(article: GoldArticle & {
    readonly text: string;
}, header?: ReadonlyMap<string, string>): string;
