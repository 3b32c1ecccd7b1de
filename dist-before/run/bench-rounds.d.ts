import type { Reject } from "../document/reject.js";
import type { RawArticle } from "../ingest/article.js";
import type { Measured } from "./bench-articles.js";
import type { Timeable } from "./bench-contenders.js";
import type { Round } from "./bench-figures.js";
/**
 * Measures one round: each article goes through all contenders before the next one comes, so that whatever slows the
 * machine down for a while slows all of them. The contender that goes first changes from round to round. What a
 * contender leaves for the collector may be collected in the time of the next one.
 */
export declare function measureRound(articles: readonly Measured[], contenders: readonly Timeable[], round: number): Round;
/** The list with another item at its beginning each round, in the same order otherwise. */
export declare function rotated<Item>(items: readonly Item[], round: number): Item[];
/** Warms everything up; gives the articles that every contender could finish, and tells which could not be and why. */
export declare function warmedUp(articles: readonly RawArticle[], contenders: readonly Timeable[], onReject: (reject: Reject) => void): RawArticle[];
