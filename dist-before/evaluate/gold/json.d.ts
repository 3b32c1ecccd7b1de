import { type GoldArticle } from "./schema.js";
/** The gold of one article, or everything that is wrong with it. */
export type GoldReading = {
    readonly article: GoldArticle;
} | {
    readonly problem: string;
};
/**
 * Reads the content of a `.json` file of gold annotation (`fixtures/gold/GUIDELINES.md`); a byte order mark is left out.
 * Checks its form only: `checkGold` compares it with the article's text.
 */
export declare function readGoldJson(content: string): GoldReading;
