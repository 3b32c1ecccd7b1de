import type { Dateline, Furniture, Tweet } from "../document/article.js";
/** What of the text is already accounted for: a dateline holds no furniture, a tweet only links. */
export interface Accounted {
    readonly dateline: Dateline | null;
    readonly tweets: readonly Tweet[];
}
/** The furniture of a text, sorted, without overlaps: of two rules that claim the same stretch the earlier one keeps it. */
export declare function furnitureOf(text: string, { dateline, tweets }: Accounted): Furniture[];
