import type { CorpusArticle } from "../article.js";
import { type Finding } from "../finding.js";
/**
 * Values that are no TIMEX3 of their type, and days that no month has. Decades and centuries with X are doubtful: in
 * TimeBank, and in what Dateline gives, the 1990s are `199`, and a scorer compares the values.
 */
export declare function timexValueFindings({ path, gold }: CorpusArticle): readonly Finding[];
/** Days of events that are none: a value of a date or time, or two of them as `A/B`. */
export declare function eventDateFindings({ path, gold }: CorpusArticle): readonly Finding[];
