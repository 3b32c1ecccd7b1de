import type { AnnotatedArticle } from "../../document/layers.js";
import type { VerbPair } from "../layers/syntax/subjects.js";
import type { ParsedSentence } from "../layers/syntax/syntax.js";
/** What the pipeline finds in a document: words in sentences, and the arguments of its verbs. */
export interface Parse {
    readonly sentences: readonly ParsedSentence[];
    readonly subjects: readonly VerbPair[];
    readonly objects: readonly VerbPair[];
}
/** The layers of an article as syntax is scored. */
export declare function parseOf({ text, tokens, syntax }: AnnotatedArticle): Parse;
