import type { Span } from "../document/span.js";
import type { PartOfSpeech, Text } from "../document/tokens.js";
import type { Knowledge } from "./knowledge.js";
import type { Spelling } from "./spelling.js";
/** A word as names are made of: hyphenated compounds in one piece or cut where a name ends, possessive endings left out. */
export interface Word extends Span {
    /** The text and lower case of its spelling. */
    readonly text: string;
    readonly lower: string;
    readonly spelling: Spelling;
    readonly partOfSpeech: PartOfSpeech;
    /** What stands between the word before (of the same sentence) and this one, white space removed. */
    readonly gap: string;
    readonly isFirst: boolean;
    /** Whether it is written like a name: see `isWrittenLikeName`. */
    readonly isNamelike: boolean;
}
/** The words of one sentence. */
export declare function wordsOf(text: string, layer: Text, sentence: number, knowledge: Knowledge): Word[];
