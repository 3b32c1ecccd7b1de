import type { AnnotatedArticle } from "../document/layers.js";
import type { Money } from "../document/money.js";
import { type Span } from "../document/span.js";
/**
 * What an amount is for, as the article words it: the rest of the noun phrase it opens (`security assistance package` of
 * `USD 60 million security assistance package`), else the noun phrase that `in`, `for`, `of`, `towards` or `worth of` adds right behind it,
 * with a second one that `and` joins; without trailing clauses and without the article before it. Null when it is not said there:
 * times, places, people and pronouns are no purpose.
 */
export declare function moneyPurpose(article: AnnotatedArticle, money: Money): Span | null;
