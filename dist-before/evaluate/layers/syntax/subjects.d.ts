import { type Measure } from "../../score.js";
import type { ParsedSentence } from "./parsed-sentence.js";
/**
 * A verb and the head noun of one of its arguments, each by its first character. Offsets count the Unicode code points
 * of the document's text without its white space, from 0.
 */
export interface VerbPair {
    readonly verb: number;
    readonly noun: number;
}
/**
 * The verbs and their subjects in gold trees, passive ones included, in the order of the subjects. Where the head is
 * said of the subject by a copula (`she is ill`), the verb is the copula; a relative pronoun stands for the word its
 * clause hangs on (`the man who came`: `came` and `man`). Of coordinated subjects only the first is one, as in the
 * tree, and of a name of several words the last one (`Joe Biden`: `Biden`); clauses as subjects, and subjects of which a whole clause is said (`nsubj:outer`), are none.
 */
export declare function goldSubjects(sentences: readonly ParsedSentence[]): readonly VerbPair[];
/** The verbs and their direct objects in gold trees, copulas and relative pronouns taken as in `goldSubjects`. */
export declare function goldObjects(sentences: readonly ParsedSentence[]): readonly VerbPair[];
/**
 * F1 of pairs, given as one list a document on both sides, in the same order of documents. A pair given twice counts
 * once.
 */
export declare function scorePairs(name: string, gold: readonly (readonly VerbPair[])[], predicted: readonly (readonly VerbPair[])[]): Measure;
