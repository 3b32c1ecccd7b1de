import type { AnnotatedArticle } from "./layers.js";
import type { Span } from "./span.js";
/** A short text a rule must find something in: what it finds stands between ⟦ and ⟧. */
export interface Example {
    readonly text: string;
    /** What the rule makes of it, as the stage's `catalogue` entry prints it; not checked when absent. */
    readonly value?: string;
    /** The article's date; 2022-10-06, a Thursday, when absent. */
    readonly published?: string;
}
/** What every rule of every stage carries beside its pattern. One generic test runs all of it. */
export interface Documented {
    /** Unique within its stage; stands in the `rule` column of the datasets. */
    readonly name: string;
    /** The user's lexicon, as CSV, that its texts are read with; none when absent. */
    readonly lexicon?: string;
    /** Texts it finds something in. */
    readonly finds: readonly Example[];
    /** Texts in which this rule must find nothing. */
    readonly ignores: readonly string[];
}
/** Something a rule found, ready to be compared with an example. */
export interface Finding extends Span {
    readonly rule: string;
    readonly value: string;
}
/** A stage's rules and how to read their findings off a finished article: one entry a stage in `src/catalogue.ts`. */
export interface StageRules {
    readonly stage: string;
    readonly rules: readonly Documented[];
    readonly findings: (doc: AnnotatedArticle) => readonly Finding[];
}
