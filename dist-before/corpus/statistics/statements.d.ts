import type { GoldStatement } from "../../evaluate/gold/schema.js";
import type { GoldText } from "../article.js";
import { type StatisticsTable } from "./table.js";
/** Statements by kind, cue, order of their parts, and form of their speaker. */
export declare function statementTables(articles: readonly GoldText[]): readonly StatisticsTable[];
/** The parts in the order of the text, neighbours of one kind as one: `content cue speaker content`. */
export declare function orderOf({ content_spans, cue_span, speaker_span }: GoldStatement): string;
