import type { Complaint } from "../problems.js";
/** A word of a tag, or a `key=value`; the value still has its references (`&lt;`). */
export interface Item {
    readonly key: string | null;
    readonly value: string;
}
/** What stands between `<` and `>`. */
export interface Tag {
    /** `<PERSON …>`, `</PERSON>`, and `<PERSON …/>`, which declares something without marking words. */
    readonly form: "open" | "close" | "declare";
    readonly name: string;
    readonly items: readonly Item[];
    /** Where it begins, in UTF-16 units of the file. */
    readonly offset: number;
    readonly source: string;
}
/** A piece of the file, in order: a tag, or text with its references. */
export type Token = Tag | {
    readonly form: "text";
    readonly source: string;
    readonly offset: number;
};
/** Something wrong at an offset of the file. */
export interface Fault extends Complaint {
    readonly offset: number;
    /** The tag it is about, as written; null when it is about no tag. */
    readonly tag: string | null;
}
/** Splits markup into tags and text, from an offset on. A tag that is not sound is given with what could be read of it. */
export declare function tokensOf(content: string, from: number): {
    readonly tokens: Token[];
    readonly faults: Fault[];
};
