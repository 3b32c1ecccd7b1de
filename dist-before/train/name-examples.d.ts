import type { Annotated } from "../document/layers.js";
import type { Span } from "../document/span.js";
import type { Knowledge } from "../names/knowledge.js";
import type { RuleReading } from "../names/read-by-rules.js";
import type { ArticleView, Segment } from "../names/tagger/article-view.js";
/** An article as the tagger of names learns from it. */
export interface NameExample {
    readonly view: ArticleView;
    /** The label of each word of the view. */
    readonly labels: Uint8Array;
    /** What is learnt from: the view's segments, but those whose annotation cannot be trusted. */
    readonly segments: readonly Segment[];
}
/** A name in a text, by offsets into it. */
export interface PlacedName extends Span {
    readonly type: string;
}
/** An article that was read by rules, and what its annotation says. */
export interface AnnotatedNames {
    readonly doc: Annotated<"tokens" | "syntax">;
    readonly reading: RuleReading;
    readonly view: ArticleView;
    readonly names: readonly PlacedName[];
    /** Whether the annotation leaves names out: then nothing is learnt where the rules see one that it has not. */
    readonly isIncomplete: boolean;
}
/** An example, and how many names of the annotation do not fall on the bounds of words that may be names: they are left out. */
export declare function nameExample({ doc, reading, view, names, isIncomplete }: AnnotatedNames, knowledge: Knowledge): {
    readonly example: NameExample;
    readonly leftOut: number;
};
