import type { GoldStatement } from "../gold/schema.js";
import type { PointSpan } from "../score.js";
import { type RunArticle } from "./run-article.js";
import type { ScoredArticle } from "./scored-article.js";
/** A statement as the run has it. */
export type RunStatement = RunArticle["statements"][number];
/** A statement of either side with the words of its content, by where they begin. */
export interface Worded<Statement> {
    readonly statement: Statement;
    readonly spans: readonly PointSpan[];
    readonly words: ReadonlySet<number>;
}
/** A gold statement and the one of the run that stands for it. */
export interface Pair {
    readonly article: ScoredArticle;
    readonly gold: Worded<GoldStatement>;
    readonly run: Worded<RunStatement>;
    readonly isSpeakerRight: boolean;
}
/** The statements of an article on both sides, and which stand for each other. */
export interface Sides {
    readonly article: ScoredArticle;
    readonly gold: readonly Worded<GoldStatement>[];
    readonly run: readonly Worded<RunStatement>[];
    readonly pairs: readonly Pair[];
}
/** Pairs the statements of an article one to one, those with most words in common first. */
export declare function sidesOf(article: ScoredArticle): Sides;
