import type { RunArticle } from "./articles/run-article.js";
import type { SentenceEvent } from "./layers/events/sentence-events.js";
import type { DateRow } from "./layers/expressions/dates.js";
import type { MoneyRow } from "./layers/expressions/money.js";
import type { NameRow } from "./layers/names/names.js";
import type { StatementRow } from "./layers/statements/statements.js";
/** The names of a run's article: mentions that are names or handles. */
export declare function nameRowsOf({ mentions }: RunArticle): NameRow[];
/** Its time expressions. */
export declare function dateRowsOf({ dates }: RunArticle): DateRow[];
/** Its amounts of money. */
export declare function moneyRowsOf({ money }: RunArticle): MoneyRow[];
/** Its statements by their words. */
export declare function statementRowsOf(run: RunArticle): StatementRow[];
/**
 * Its events as PLOVER's sentence collections have them, without those PLOVER has no type for. An event with an actor
 * has more support than one without; among equals the first in the text is what a sentence is about.
 */
export declare function sentenceEventsOf(run: RunArticle): SentenceEvent[];
