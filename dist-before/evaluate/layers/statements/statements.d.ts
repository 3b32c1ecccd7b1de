import type { LayerScores, Sample } from "../../score.js";
import type { StatementRow } from "./attributions.js";
export type { StatementRow } from "./attributions.js";
/** What of the gold is scored. */
export interface StatementOptions {
    /** Leave out gold rows that are no communication, and the predictions that stand for them. */
    readonly onlyStatements?: boolean;
}
/**
 * Scores attributed statements: who said what, in which words of the text. Predictions are paired with the gold one to
 * one, the most similar contents first. A content is found when at least half of the tokens of either are in both, and a
 * speaker is right given that when a telling word of it is.
 */
export declare function scoreStatements(samples: readonly Sample<StatementRow>[], { onlyStatements }?: StatementOptions): LayerScores;
