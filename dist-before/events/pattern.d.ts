import type { EventType } from "../document/events.js";
import type { Documented } from "../document/rule.js";
import type { NounClass } from "./words/classes.js";
/**
 * Where a participant stands: `subject` and `object` of the verb (turned round in the passive), `complement` for the
 * participants of the clause the verb governs (`vowed to help ⟦Ukraine⟧`), `owner` for possessives and adjectives of a
 * noun (`⟦Russia⟧'s war`, `⟦US⟧ aid`), else a preposition (`with`, `against`).
 */
export type Slot = string;
/** What an argument must be: a class of nouns, an amount of money, or something named. */
export type ArgumentTest = NounClass | "amount" | "named" | "country" | "person" | "organization";
/** What a rule makes of the words it matches. */
interface Outcome {
    readonly type: EventType;
    /** Named extension under OTHER. */
    readonly subtype?: string;
    /** What rules for a verb and for its noun have in common (`annex`, `annexation`): repetitions are joined by it. */
    readonly happening?: string;
    /** PLOVER modes. */
    readonly modes?: readonly string[];
    /** PLOVER contexts. */
    readonly contexts?: readonly string[];
    /** Slots that hold the actor, the first one filled wins; `subject` for verbs and `owner`, `by` for nouns when absent. */
    readonly actor?: readonly Slot[];
    /** Slots that hold the recipient, the first one filled wins. */
    readonly recipient?: readonly Slot[];
    /** Whether naming is doing: the event is itself an act of speech, done by whoever speaks. */
    readonly isSpeech?: boolean;
    /** Whether the statement stays one under `will` and `would` (`will never recognise`) instead of being planned. */
    readonly isStance?: boolean;
    /** Whether any noun in the recipient's slot is a party, whoever it is (`a ⟦treasurer⟧ was sentenced`); else only people, forces, offices and names are. */
    readonly takesAnyone?: boolean;
    /** The event is kept only with a named participant, with any participant at all, with a place, with a place or a named participant (`located`), with a recipient, or as it stands. `named` when absent. */
    readonly needs?: "named" | "anyone" | "nothing" | "place" | "located" | "recipient";
}
/** Finds an event in a verb and its arguments. */
export interface VerbRule extends Documented, Outcome {
    /** Lemmas, with particles or a predicate behind them: `attack`, `pull out`, `be ready`; `*` for every verb some rule knows. */
    readonly verbs: readonly string[];
    /** Classes one of which the subject must be in, when there is one. */
    readonly subject?: readonly ArgumentTest[];
    /** Classes one of which an object must be in; there must be an object then (the subject, in the passive). */
    readonly object?: readonly ArgumentTest[];
    /** Classes no object may be in. */
    readonly objectIsNot?: readonly ArgumentTest[];
    /** `none` refuses objects, `some` asks for one, `one` refuses a second (`called him a liar`). */
    readonly objects?: "none" | "some" | "one";
    /** Prepositions one of which must attach a noun phrase, with the classes that must be in, if any. */
    readonly oblique?: {
        readonly prepositions: readonly string[];
        readonly classes?: readonly ArgumentTest[];
    };
    /** The event is told by the same words as one of the rule of this name, beside it. */
    readonly beside?: string;
    /** The verb must govern an infinitive (`infinitive`) or may govern anything; what it governs is then no event of its own. */
    readonly governs?: "infinitive" | "anything";
    /** The verb must govern an event of one of these types (`vowed to attack`). */
    readonly governedTypes?: readonly EventType[];
    /** Lemmas of this class must stand in the clause behind the verb (`called the vote ⟦a sham⟧`). */
    readonly behindVerb?: NounClass;
    /** The event is only there inside a statement. */
    readonly isTold?: boolean;
    /** The verb must stand under one of these modals. */
    readonly modals?: readonly string[];
    /** `only` asks for a negated verb, `never` (when absent) lets a negated verb count as denied or refused. */
    readonly negation?: "only";
    /** `passive` or `active` asks for that voice. */
    readonly voice?: "active" | "passive";
}
/** Finds an event in a noun and what hangs on it. */
export interface NounRule extends Documented, Outcome {
    /** Lemmas of one or more words at the end of a noun phrase: `talk`, `phone call`. */
    readonly nouns: readonly string[];
    /** Light verbs whose subject is the actor when the noun is their object: `hold talks`. */
    readonly lightVerbs?: readonly string[];
    /** When true, a noun without a light verb is no event. */
    readonly needsLightVerb?: boolean;
    /** How many sides must be named when there is no light verb. */
    readonly parties?: 1 | 2;
    /** Classes one of which the subject of the light verb must be in. */
    readonly subject?: readonly ArgumentTest[];
    /** A noun phrase attached by one of these prepositions must be in one of these classes. */
    readonly behind?: {
        readonly prepositions: readonly string[];
        readonly classes: readonly ArgumentTest[];
    };
}
export type EventRule = VerbRule | NounRule;
export {};
