import type { NameType } from "../document/names.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import { type SpellingOf } from "./spelling.js";
import type { Word } from "./words.js";
/** What the gazetteer and the lists of this stage say about printed forms. */
export interface Knowledge {
    readonly gazetteer: Gazetteer;
    /** The type of a name known by itself, or null. */
    readonly typeOf: (printed: string) => NameType | null;
    readonly isNationality: (printed: string) => boolean;
    /** A word that stays a name in front of another name: a country, a nationality, a group. */
    readonly isOpening: (printed: string) => boolean;
    readonly isCommon: (word: Word) => boolean;
    readonly spellingOf: SpellingOf;
}
/** Whether a word only does grammar's work: an article, a preposition, a pronoun, an auxiliary … */
export declare function isFunctionWord({ partOfSpeech, lower }: Word): boolean;
/** Joins what the gazetteer knows with the lists of this stage. Answers are remembered: the same words come again and again. */
export declare function knowledgeOf(gazetteer: Gazetteer): Knowledge;
