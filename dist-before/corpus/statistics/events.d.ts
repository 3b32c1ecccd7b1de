import type { GoldText } from "../article.js";
import { type StatisticsTable } from "./table.js";
/** Events by type, mode and status, and how many have each role. */
export declare function eventTables(articles: readonly GoldText[]): readonly StatisticsTable[];
