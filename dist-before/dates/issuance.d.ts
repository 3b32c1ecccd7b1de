import type { DatedDoc } from "./anchors.js";
/** A text issued after a meeting: who issued it, where the article says so, and the expression that dates the meeting. */
export interface Issuance {
    readonly at: number;
    readonly issuer: number;
    readonly timex: number;
}
/** The texts that an article says were issued after a meeting it has dated before. */
export declare function issuancesOf(doc: DatedDoc): Issuance[];
