import { type GoldArticle } from "../schema.js";
/** The gold of an article with its text, and the free lines of the header; or everything that is wrong, with lines and columns. */
export type MarkupReading = {
    readonly article: GoldArticle & {
        readonly text: string;
    };
    readonly header: ReadonlyMap<string, string>;
} | {
    readonly problem: string;
};
/**
 * Reads a `.gold` file (`fixtures/gold/MARKUP.md`): an article with its gold annotation as tags in the text. `stem` is
 * the file's name without ending, the article's id when the header gives none. The lists come in reading order. What
 * is given back has passed `checkGold`.
 */
export declare function readMarkup(content: string, { stem }: {
    readonly stem: string;
}): MarkupReading;
