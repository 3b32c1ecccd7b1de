import type { Clause } from "../document/syntax.js";
import { type Participant } from "./participants.js";
import type { ArgumentTest, Slot } from "./pattern.js";
import { type Reading } from "./reading.js";
/** Prepositions that belong to the verb when a noun phrase follows it. */
export declare const particles: ReadonlySet<string>;
/** The grammatical subjects of a clause as noun phrases; a relative pronoun gives way to the noun before it. */
export declare function grammaticalSubjects(reading: Reading, clause: Clause): number[];
/** Whether a clause tells what somebody is blamed for. */
export declare function isBlamed({ clauses }: Reading, clause: Clause): boolean;
/** The noun phrases in a slot of a clause, the passive turned round. */
export declare function phrasesIn(reading: Reading, clause: Clause, slot: Slot): readonly number[];
/** Which participants of a clause are wanted. */
interface Wanted {
    readonly slot: Slot;
    readonly statement: number | null;
    /** Whether any noun in the slot counts when nobody else is there. */
    readonly takesAnyone?: boolean;
}
/** The participants in a slot of a clause; what is no participant itself gives its owner (`Ukraine's efforts`, `the people of Ukraine`). */
export declare function participantsIn(reading: Reading, index: number, { slot, statement, takesAnyone }: Wanted): Participant[];
/** The participants in the first of the slots of a clause that has any. */
export declare function firstFilled(reading: Reading, index: number, { slots, statement, takesAnyone }: Omit<Wanted, "slot"> & {
    readonly slots: readonly Slot[];
}): Participant[];
/** The participant a noun phrase names, or the one its noun belongs to. */
export declare function partyOf(reading: Reading, index: number, statement: number | null): Participant[];
/** Whether a noun phrase is in one of the classes. */
export declare function passes(reading: Reading, index: number, tests: readonly ArgumentTest[]): boolean;
export {};
