import type { CorpusArticle } from "../article.js";
import { type Finding } from "../finding.js";
/** Days of the week that the calendar does not give: those are wrong. Other words that do not fit a value are doubtful. */
export declare function calendarFindings({ path, gold }: CorpusArticle): readonly Finding[];
