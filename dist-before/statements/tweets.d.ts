import type { Statement } from "../document/statements.js";
import type { Reading } from "./line.js";
/** One statement for each embedded tweet: the account's owner says its text. */
export declare function tweetStatements(doc: Reading): Statement[];
