import type { ClauseRelation } from "../../document/syntax.js";
/** What a verb form turns out to be in its place. */
export type VerbForm = "finite" | "infinitive" | "base" | "gerund" | "participle";
/** The verb group of a clause. */
export interface Group {
    firstToken: number;
    endToken: number;
    form: VerbForm;
    tense: "past" | "present" | "future" | "none";
    isPassive: boolean;
    isNegated: boolean;
    modal: string | null;
    /** Whether it begins with an auxiliary. */
    hasAuxiliary: boolean;
    /** Whether it begins with `have`. */
    isPerfect: boolean;
}
/** A clause while an article is read. Words are given by their tokens, noun phrases by their indices, -1 where there is none. */
export interface Draft {
    /** The token that heads the clause in the tree: its verb, or what a copula says. */
    readonly head: number;
    readonly verb: number;
    /** The words that hang on its head and belong to it: of two clauses with one head, each has some. */
    readonly from: number;
    readonly to: number;
    /** Draft of the clause it stands in, -1 for none. */
    readonly above: number;
    /** Whether it is what the copula of the draft before says: `is that [they left]`. */
    readonly isInner: boolean;
    /** The relations of the words that hang on its head and belong to it. */
    readonly below: number;
    readonly group: Group;
    /** The token of its own subject, and of an `it` or `there` that stands in for one. */
    readonly subjectToken: number;
    readonly expletive: number;
    readonly introducer: number;
    readonly introducedBy: string | null;
    governor: number;
    relation: ClauseRelation;
    /** Whether it reports what stands before or around it: `…, Kuleba said`. */
    isAttribution: boolean;
    subject: number;
    coSubjects: readonly number[];
    objects: readonly number[];
    obliques: readonly number[];
    /** First token, and the one after the last. */
    start: number;
    end: number;
}
