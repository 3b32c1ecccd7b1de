import type { Knowledge } from "../names/knowledge.js";
import type { RuleReading } from "../names/read-by-rules.js";
import type { NameExample } from "./name-examples.js";
/** What the annotation of a set is brought to our conventions with. */
export interface ConventionTools {
    readonly reading: RuleReading;
    readonly knowledge: Knowledge;
    readonly isIncomplete: boolean;
}
/**
 * An example as our own guidelines would have it: titles, articles and prepositions in front of a name are not part of
 * it, `the Party` is none, nationalities are NORP and countries PLACE whatever the set calls them. Where an annotation
 * that leaves names out has none and the rules see one, nothing is learnt. Changes the labels.
 */
export declare function conventional(example: NameExample, { reading, knowledge, isIncomplete }: ConventionTools): NameExample;
