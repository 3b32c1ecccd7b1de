import type { Clause } from "../document/syntax.js";
import type { Chain, Gender } from "./chain.js";
import { type Reading } from "./reading.js";
/** A place where somebody or something was spoken of, in the order of reading. */
export interface Reference {
    /** Null for a person no entity is known of (`a 23-year-old man`): who may be meant by a pronoun all the same. */
    readonly chain: Chain | null;
    readonly gender: Gender | null;
    readonly sentence: number;
    /** 2 for the subject of a main clause or of its conjunct, 1 for another clause's, 0 for no subject. */
    readonly prominence: number;
    /** The same when what is said counts as the main clause and who says it as none: `A man was held, the sheriff said`. */
    readonly topicality: number;
    /** Start of the quotation or tweet it stands in, or null. */
    readonly voice: number | null;
}
/** What has been read so far, and who is the subject of what. Grows while the text is read from left to right. */
export interface Scene {
    readonly reading: Reading;
    readonly references: Reference[];
    /** What a token stands for: names from the beginning, pronouns and descriptions as they are resolved; null for a person no entity is known of. */
    readonly standsFor: Map<number, Chain | null>;
    /** For each token that heads a subject, the clauses it is the subject of. */
    readonly subjectOf: ReadonlyMap<number, readonly Clause[]>;
    /** The clauses of each sentence. */
    readonly clausesIn: ReadonlyMap<number, readonly Clause[]>;
    /** The clauses that each clause governs. */
    readonly governedBy: ReadonlyMap<Clause, readonly Clause[]>;
    /** For each sentence how many before it are neither quoted nor furniture. */
    readonly told: readonly number[];
}
export declare function sceneOf(reading: Reading): Scene;
/** A range of tokens, `end` not included. */
export interface TokenRange {
    readonly first: number;
    readonly end: number;
}
/** Notes that tokens speak of a chain, or of a person without one. */
export declare function refer(scene: Scene, chain: Chain | null, range: TokenRange, gender?: Gender | null): void;
/** The chain that is the subject of a clause, once it is known. */
export declare function subjectChain(scene: Scene, clause: Clause): Chain | null;
/** The same; null for a person no entity is known of, undefined for a subject that is no person or not read yet. */
export declare function subjectOrUnnamed({ reading, standsFor }: Scene, clause: Clause): Chain | null | undefined;
/** The clauses above one, the nearest first; at most six. */
export declare function governors({ reading }: Scene, clause: Clause): Clause[];
/** The innermost clause whose span holds a token. */
export declare function clauseAt({ reading, clausesIn }: Scene, index: number): Clause | null;
/** The person who acts in the clause of a token: its subject, or the only person its sentence has spoken of so far. */
export declare function actorAt(scene: Scene, index: number): Chain | null;
export interface FoundMention extends TokenRange {
    readonly form: "nominal" | "pronoun";
    readonly rule: string;
}
/** Adds a mention to a chain and notes the reference. */
export declare function addMention(scene: Scene, chain: Chain, found: FoundMention): void;
