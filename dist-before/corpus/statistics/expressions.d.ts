import { type GoldText } from "../article.js";
import { type StatisticsTable } from "./table.js";
/** Mentions by type and form, with the entities and the different names of each type; then dates and money. */
export declare function expressionTables(articles: readonly GoldText[]): readonly StatisticsTable[];
