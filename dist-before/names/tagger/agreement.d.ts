import type { ArticleView } from "./article-view.js";
import type { Chain, ChainScores } from "./chain.js";
/** How much the article's other occurrences of a form count against what stands around one of them. */
export declare const agreementWeight = 1.5;
/**
 * What the occurrences of each form in an article say together: for each, how likely it is outside and of each type on
 * the average. A form in two names of different types is rare within an article (Gale, Church and Yarowsky 1992 for
 * senses), so doubtful occurrences follow the clear ones.
 */
export declare class Agreement {
    /** For each form, by its number in the view, the sums of what its occurrences are, and how many they are. */
    private readonly sums;
    private readonly totals;
    private readonly view;
    /** `chains` are those of the view's segments. */
    constructor(view: ArticleView, chains: readonly Chain[]);
    /** Adds to the scores of a segment's labels what the article says; false when it says nothing of any of its words. */
    adjust(from: number, { first, length, emissions }: ChainScores): boolean;
    private raise;
    private add;
}
