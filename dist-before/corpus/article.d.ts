import type { GoldArticle } from "../evaluate/gold/schema.js";
/** Gold annotation with the text it is about. */
export type GoldText = GoldArticle & {
    readonly text: string;
};
/** An article of the corpus. */
export interface CorpusArticle {
    /** Its file, for messages. */
    readonly path: string;
    /** The file's name without ending. */
    readonly stem: string;
    readonly gold: GoldText;
    /** The id as the header writes it; null when it does not. */
    readonly writtenId: string | null;
    /** The other lines of the header: names in lower case, values as they stand. */
    readonly header: ReadonlyMap<string, string>;
}
/** The words of a text: stretches without white space that hold a letter or a digit. */
export declare function wordCount(text: string): number;
/** Whether a mention is a name and no nominal or pronoun; handles are names. */
export declare function isName({ form }: {
    readonly form: string;
}): boolean;
/** The names of an article, entity by entity; offsets in code points. */
export declare function namesOf({ entities }: GoldText): {
    start: number;
    end: number;
    type: "MISC" | "NORP" | "ORG" | "PERSON" | "PLACE";
}[];
