import type { StatementMedium } from "../document/statements.js";
/** The medium that the words of an attribution name; null when they name none. */
export declare function mediumOf(words: string): StatementMedium | null;
