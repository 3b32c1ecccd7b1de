import type { DateRow } from "../layers/expressions/dates.js";
import type { MoneyRow } from "../layers/expressions/money.js";
import type { NameRow } from "../layers/names/names.js";
import type { StatementRow } from "../layers/statements/statements.js";
import type { Sample } from "../score.js";
import type { ScoredArticle } from "./scored-article.js";
/** The names of both sides. */
export declare function nameSample(article: ScoredArticle): Sample<NameRow>;
/** The time expressions of both sides. */
export declare function dateSample(article: ScoredArticle): Sample<DateRow>;
/** The amounts of both sides. */
export declare function moneySample(article: ScoredArticle): Sample<MoneyRow>;
/** The words of the statements of both sides. */
export declare function statementSample(article: ScoredArticle): Sample<StatementRow>;
