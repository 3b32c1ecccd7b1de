import type { Timex } from "../document/dates.js";
import type { Syntax } from "../document/syntax.js";
import type { Text } from "../document/tokens.js";
import type { Direction } from "./value.js";
/** Tells where the verb that governs an expression points. Made once an article. */
export declare function directionReader(text: Text, syntax: Syntax): (timex: Timex) => Direction;
