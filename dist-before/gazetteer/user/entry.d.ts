import { type LexiconEntry } from "../../document/lexicon.js";
import type { Gazetteer } from "../gazetteer.js";
import { type Row } from "./row.js";
/** Makes an entry of a row; null, and at least one problem, when the row is not as it must be. */
export declare function entryOf({ values }: Row, gazetteer: Gazetteer): {
    readonly entry: LexiconEntry | null;
    readonly problems: readonly string[];
};
