import type { Complaint } from "../problems.js";
import type { ReadTag } from "./attributes.js";
import type { Tag } from "./tags.js";
/** A part of an article as the tags say it, before the schema has looked at it. */
export type Raw = Readonly<Record<string, unknown>>;
/** What the makers of an article's parts share. */
export interface Assembly {
    /** The words between two code points of the text. */
    readonly slice: (start: number, end: number) => string;
    readonly report: (tag: Tag, complaint: Complaint) => void;
    /** The tag each object of the raw article was made of, so that a problem found in it has a line and a column. */
    readonly origins: Map<object, Tag>;
    readonly newId: (prefix: string) => string;
}
/** The part of an article, with the tag it came from remembered. */
export declare function made<Part extends object>(part: Part, tag: Tag, { origins }: Assembly): Part;
/** The attributes of something that several tags belong to: they stand on one of them. The tag is null when none has any. */
export declare function described(tags: readonly ReadTag[], { report }: Pick<Assembly, "report">): {
    readonly tag: Tag | null;
    readonly fields: Raw;
};
/** The tag that a path of the raw article leads into, and the attribute it ends in, if any. */
export declare function placeIn(root: object, path: readonly PropertyKey[], origins: ReadonlyMap<object, Tag>): {
    readonly tag: Tag | null;
    readonly key: string | null;
};
