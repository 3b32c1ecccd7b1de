import type { Sample, ScoringError } from "../../score.js";
import { type StatementRow } from "./attributions.js";
import type { Comparison } from "./statement-pairs.js";
/**
 * The statements that nobody was rightly told to have said, by place: `speaker` where the contents match, `content`
 * where they only overlap, `missed` and `false` where they do not meet, each with the kind of the gold content, or of
 * the predicted one where there is no gold. A row is in one error at most.
 */
export declare function statementErrors({ docId, text }: Sample<StatementRow>, { predicted, gold, pairs }: Comparison): ScoringError[];
