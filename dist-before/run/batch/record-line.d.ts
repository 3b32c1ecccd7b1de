import type { ArticleRecord } from "../../datasets/record.js";
import type { Reject } from "../../document/reject.js";
/**
 * An annotated article, or what became of it, as one line of JSON without its end. The line of an article says by its last
 * key, `sum`, whether it is whole: it may be cut off anywhere, or run into another, and look like JSON.
 */
export declare function recordLine(outcome: {
    readonly record: ArticleRecord;
} | {
    readonly reject: Reject;
}): string;
/** The part of a line that linking needs. */
export type RecordHead = Pick<ArticleRecord, "summary" | "storyStart">;
/** What a line says. `headLength` is where its rows begin, in bytes; `sum` tells two contents apart. */
export type LineContent = {
    readonly head: RecordHead;
    readonly headLength: number;
    readonly sum: string;
} | {
    readonly reject: Reject;
} | {
    readonly problem: string;
};
/** Reads a line without its rows. */
export declare function readLine(bytes: Buffer): LineContent;
/** Reads the first `headLength` bytes of a line. */
export declare function readHead(bytes: Buffer): RecordHead;
/** Reads a line whole. */
export declare function readRecord(bytes: Buffer): ArticleRecord;
