import type { Text } from "../document/tokens.js";
import { type CorpusArticle, type GoldText } from "./article.js";
import { type Finding } from "./finding.js";
/** What splits the text of an article into sentences and tokens (offsets in UTF-16 units). */
export type TextReader = (gold: GoldText) => Pick<Text, "tokens" | "sentences">;
/** The names of an article in columns, and those that could not be written. */
export interface Columns {
    readonly content: string;
    readonly findings: readonly Finding[];
}
/**
 * An article's names as CoNLL-2003 has them: a line `-DOCSTART-`, a tab and the id; then a token a line with its tag
 * behind a tab, `B-PERSON`, `I-PERSON` or `O`; an empty line behind each sentence. A name that does not begin and end
 * with a token of one sentence is left out and told.
 */
export declare function nameColumns({ path, gold }: CorpusArticle, read: TextReader): Columns;
