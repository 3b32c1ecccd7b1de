/** What the letters of a printed word tell, whatever text it stands in. */
export interface Spelling {
    /** As printed, without possessive ending. */
    readonly text: string;
    /** Lower case, straight apostrophes, no full stop at the end. */
    readonly lower: string;
    /** Whether it is written like a name: see `isWrittenLikeName`. */
    readonly isNamelike: boolean;
    /** Whether it begins with a capital, and with a small letter. */
    readonly isRaised: boolean;
    readonly isLowered: boolean;
    /** Whether it has more than three characters and a letter among them. */
    readonly isLong: boolean;
    /** Whether any letter of it is small. */
    readonly hasSmall: boolean;
}
/** Finds the spelling of a printed word. Equal words are given one object: its strings are quicker to look up than new ones. */
export type SpellingOf = (printed: string) => Spelling;
/** Looks at a printed word. */
export declare function spellingOf(text: string): Spelling;
