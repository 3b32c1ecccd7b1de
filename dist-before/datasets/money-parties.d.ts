import type { AnnotatedArticle } from "../document/layers.js";
/** Who pays an amount and who gets it: indices into `Mentions.entities`, null when the article does not say. */
export interface MoneyParties {
    readonly payer: number | null;
    readonly payee: number | null;
}
/**
 * Reads who pays each amount and who is paid; the result runs parallel to `money`. The verb of the amount's own clause decides
 * where it is one of paying, fining, buying or selling; else an AID event that has the amount as its money: its actor pays,
 * its recipient is paid. A party is named only where exactly one entity qualifies; denied events and clauses name nobody.
 */
export declare function moneyParties(article: AnnotatedArticle): MoneyParties[];
