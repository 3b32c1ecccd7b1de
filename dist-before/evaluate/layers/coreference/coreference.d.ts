import { type F1Score, type Measure } from "../../score.js";
import type { Cluster } from "./cluster.js";
/** A mention and the cluster it was put in. Offsets are half-open Unicode code points of the document's text. */
export interface CoreferenceMention {
    readonly docId: string;
    readonly start: number;
    readonly end: number;
    /** Mentions with the same name of a cluster are one thing, across documents unless scored within each. */
    readonly cluster: string;
    /** The rule that made the mention; null when there is none, or none is known. It does not enter the scores. */
    readonly rule: string | null;
}
/** How mentions become clusters. */
export interface ClusterOptions {
    /** Whether a cluster ends with its document. By default it does not. */
    readonly withinDocument?: boolean;
    /** Whether clusters of one mention are left out. By default they are kept. */
    readonly dropSingletons?: boolean;
}
/** The measures of clusters; each from 0 to 1. */
export interface ClusterScores {
    readonly mentions: F1Score;
    readonly muc: F1Score;
    readonly bCubed: F1Score;
    readonly ceafe: F1Score;
    /** The mean of the F1 of MUC, B-cubed and CEAFe, in percent with two decimals each time, over a hundred. */
    readonly conll: number;
}
/**
 * Scores clusters of mentions: `NAME: mentions`, `NAME: MUC`, `NAME: B-cubed`, `NAME: CEAFe` and `NAME: CoNLL`. A
 * mention is right when document, start and end are; mentions only one side has stay in, as in version 8 of the CoNLL
 * scorer (Pradhan et al. 2014). The counts of MUC, B-cubed and CEAFe are the sums that measure divides, not whole
 * mentions.
 *
 * `CoNLL` is `ClusterScores.conll`.
 */
export declare function scoreCoreference(gold: readonly CoreferenceMention[], predicted: readonly CoreferenceMention[], options: ClusterOptions & {
    readonly name: string;
}): readonly Measure[];
/** The clusters that rows describe, in order of their first row. Of a mention given twice, the first row counts. */
export declare function clustersOf(rows: readonly CoreferenceMention[], { withinDocument, dropSingletons }?: ClusterOptions): readonly Cluster[];
/**
 * Scores the clusters of a response against a key. A mention is the same on both sides when its string is; empty
 * clusters are left out.
 */
export declare function scoreClusters(key: readonly Cluster[], response: readonly Cluster[]): ClusterScores;
