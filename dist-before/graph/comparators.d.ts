import type { NameType } from "../document/names.js";
import type { Profile } from "./profile.js";
/** One kind of evidence that two profiles of the same type are one entity, or that they are two. */
export interface Comparator {
    /** Stands in the `link_reasons` column. */
    readonly name: string;
    readonly description: string;
    /** The types it looks at; null for all. */
    readonly types: readonly NameType[] | null;
    /** Added to the score for every 1 that `compare` gives; negative for evidence that they are two. */
    readonly weight: number;
    /** 0 (says nothing) to 1 (fully). */
    readonly compare: (a: Profile, b: Profile) => number;
}
/** From this score up two profiles are one, unless something else tells their clusters apart. */
export declare const strongScore = 5;
/** From this score up they are one if there is no rival. */
export declare const weakScore = 3;
/** The evidence, weighed. Weights are set by judgement and checked by the linking score on the seeds; nobody has learnt them. */
export declare const comparators: readonly Comparator[];
/** What the comparators say of two profiles. */
export interface Judgement {
    readonly score: number;
    /** Whether anything speaks against them being one. */
    readonly isContested: boolean;
    /** Names of the comparators that speak for it. */
    readonly reasons: readonly string[];
}
/** Asks every comparator about two profiles of the same type. */
export declare function judge(a: Profile, b: Profile): Judgement;
