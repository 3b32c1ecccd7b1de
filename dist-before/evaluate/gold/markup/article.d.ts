import type { Raw } from "./assembly.js";
import type { ReadTag } from "./attributes.js";
import type { MarkupHeader } from "./header.js";
import type { MarkedText } from "./spans.js";
import type { Fault, Tag } from "./tags.js";
/** What was read of a file. */
export interface MarkupParts {
    readonly header: MarkupHeader;
    readonly declared: readonly ReadTag[];
    readonly marked: MarkedText;
    readonly stem: string;
}
/** An article as its tags say it, unchecked; the tag each part of it came from; faults in how tags belong together. */
export interface UncheckedArticle {
    readonly raw: Raw;
    readonly origins: ReadonlyMap<object, Tag>;
    readonly faults: readonly Fault[];
}
/** Makes the article of what was read. */
export declare function uncheckedArticle({ header, declared, marked, stem }: MarkupParts): UncheckedArticle;
