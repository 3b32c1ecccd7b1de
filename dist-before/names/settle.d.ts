import type { NameType } from "../document/names.js";
import { type Span } from "../document/span.js";
import { type Candidate } from "./candidate.js";
import type { Knowledge } from "./knowledge.js";
import type { RuleReading } from "./read-by-rules.js";
import type { Tagging } from "./tagger/tagger.js";
/** A name as the stage settles on it. */
export interface SettledName extends Candidate, Span {
    readonly type: NameType;
    /** The rule that read the same, else `tagger`. */
    readonly rule: string;
    /** How often what the tagger was as sure of is right; null for what only a rule tells. */
    readonly confidence: number | null;
}
/**
 * Brings rules and tagger together, in no order: the tagger decides, but a name of several words that the gazetteer
 * knows is never cut, a handle is what the rules say, and a common word with an article is no name.
 */
export declare function settle(reading: RuleReading, { view, names }: Tagging, knowledge: Knowledge): SettledName[];
