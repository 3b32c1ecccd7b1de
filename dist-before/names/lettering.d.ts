import type { Word } from "./words.js";
/** How a sentence uses capitals: as prose, as a headline (Every Word), or throughout. */
export type Lettering = "prose" | "title" | "capitals";
/** Whether a word as printed looks like a name or the beginning of one: `Kyiv`, `al-Qaeda`, `@SecBlinken`, `eBay`. */
export declare function isWrittenLikeName(text: string): boolean;
/** The words of a sentence and how it uses capitals. */
export interface Line {
    readonly words: readonly Word[];
    readonly lettering: Lettering;
}
/** A sentence with its lettering; a headline has no full stop. `text` is the end of the sentence's. */
export declare function lineOf(words: readonly Word[], text: string): Line;
