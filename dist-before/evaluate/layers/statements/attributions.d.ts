import type { StatementKind } from "../../../document/statements.js";
import type { PointSpan } from "../../score.js";
import type { StatementText } from "./statement-text.js";
/**
 * A statement as its three parts, each the spans of its fragments in half-open code points; a part that is not there is
 * empty. Spans may touch and overlap.
 */
export interface StatementRow {
    readonly source: readonly PointSpan[];
    readonly cue: readonly PointSpan[];
    readonly content: readonly PointSpan[];
    /** Of the gold: whether something is communicated, rather than thought, hoped or known; null when nobody said. */
    readonly isStatement: boolean | null;
    /** Of a prediction; null in the gold. */
    readonly rule: string | null;
}
/** The parts of a statement, in the order scores are given. */
export declare const roles: readonly ["source", "cue", "content"];
export type Role = (typeof roles)[number];
/** A half-open range of token numbers, never empty. */
export interface TokenRange {
    readonly start: number;
    readonly end: number;
}
/**
 * A part of a statement as tokens; a token that is touched counts as covered. Lists of numbers are sorted and without
 * repetition.
 */
export interface Part {
    readonly fragments: readonly TokenRange[];
    /** The fragments without the marks at their ends; those of marks alone are left out. */
    readonly cores: readonly TokenRange[];
    readonly tokens: readonly number[];
    readonly words: readonly number[];
    /** The words but `the`, `of` and their like. */
    readonly tellingWords: readonly number[];
}
/** A row made ready for comparison. */
export interface Attribution extends Readonly<Record<Role, Part>> {
    readonly row: StatementRow;
    /** By the quotation marks around the content; null when no word is in it. */
    readonly kind: StatementKind | null;
    /** From the first to the last code point of the content; null when there is none. */
    readonly hull: PointSpan | null;
}
/** Reads the tokens off a row's spans; what lies outside the text is not counted. */
export declare function attributionOf(row: StatementRow, text: StatementText): Attribution;
/** The smallest span over all that are not empty; null when there is none. */
export declare function hullOf(spans: readonly PointSpan[]): PointSpan | null;
/** Direct when every word lies inside quotation marks, indirect when none does, else mixed; null when there is no word. */
export declare function kindOf(spans: readonly PointSpan[], text: StatementText): StatementKind | null;
