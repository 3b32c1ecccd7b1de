import type { EventType } from "../document/events.js";
import type { Candidate } from "./candidate.js";
import type { VerbRule } from "./pattern.js";
import { type Reading } from "./reading.js";
/** A way to word a rule: the verb's lemma is the key of the index, the words behind it stand here. */
interface Wording {
    readonly rule: VerbRule;
    readonly behind: readonly string[];
}
/** The ways to word a rule with one verb: those that make an event of their own, and those told beside another. */
interface Wordings {
    readonly own: readonly Wording[];
    readonly beside: readonly Wording[];
}
/** Wordings by the lemma of their verb: those for every verb first, then longer ones first, else in the order of the rules. */
export type VerbIndex = ReadonlyMap<string, Wordings>;
/** Builds the index of rules. */
export declare function indexVerbs(rules: readonly VerbRule[]): VerbIndex;
/** What matching a clause needs: the rules, and the types of the events found in the clauses it governs. */
export interface VerbLookUp {
    readonly wordings: VerbIndex;
    readonly typeOf: (clause: number) => EventType | null;
}
/** The first rule that fits a clause makes its event; null when none does. */
export declare function verbEvent(reading: Reading, index: number, { wordings, typeOf }: VerbLookUp): Candidate | null;
/** The event that the words of an event tell beside it: a sentence to prison is a conviction and a detention. */
export declare function besideEvent(reading: Reading, { clause: index, rule: { name } }: Candidate, { wordings, typeOf }: VerbLookUp): Candidate | null;
/** Where the piece of a statement that holds an offset begins; 0 outside of statements. */
export declare function topOf(reading: Reading, statement: number | null, offset: number): number;
export {};
