import type { GoldEvent } from "../gold/schema.js";
import type { RunArticle } from "./run-article.js";
import type { ScoredArticle } from "./scored-article.js";
/** An event as the run has it. */
export type RunEvent = RunArticle["events"][number];
/** What fills a role on both sides: ids of gold entities or amounts; what the run found elsewhere keeps its own id. */
export interface Fillers {
    readonly gold: ReadonlySet<string>;
    readonly run: ReadonlySet<string>;
}
/** A gold event and the one of the run that reports it. */
export interface ReportPair {
    readonly gold: GoldEvent;
    readonly run: RunEvent;
    readonly isActorShared: boolean;
    readonly actors: Fillers;
    readonly recipients: Fillers;
    readonly places: Fillers;
    readonly amounts: Fillers;
}
/** The events of an article on both sides, and which report the same. */
export interface Reports {
    readonly article: ScoredArticle;
    readonly pairs: readonly ReportPair[];
}
/**
 * Pairs the events of an article one to one, gold event by gold event: with the free event of its type in its sentence
 * that shares an actor, else with the one whose trigger begins nearest.
 */
export declare function reportsOf(article: ScoredArticle): Reports;
/** What is judged given a pair, where the gold tells it. */
export declare const eventAttributes: readonly {
    readonly name: string;
    readonly isKnown: (gold: GoldEvent) => boolean;
    readonly isRight: (pair: ReportPair) => boolean;
    /** Both sides in words. */
    readonly shown: (pair: ReportPair) => readonly [string | null, string | null];
}[];
