import type { Reject } from "../../document/reject.js";
import type { Reading } from "../../ingest/read.js";
/** How a process ended that was annotating an article: it took too long and was stopped, or it died. */
export type End = "late" | "death";
/** The reject of an article that went beyond a limit; a reading that is a reject already stays one. */
export declare function limitReject(reading: Reading, end: End): Reject;
/** Whether a reject is one of a limit: on another machine, or with other limits, the article may be annotated. */
export declare function isOfLimit(reject: Reject): boolean;
