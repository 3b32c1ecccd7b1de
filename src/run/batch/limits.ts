import { type Reject, rejectOf } from "../../document/reject.js";
import type { Reading } from "../../ingest/read.js";

/** How a process ended that was annotating an article: it took too long and was stopped, or it died. */
export type End = "late" | "death";

const reasons: Readonly<Record<End, string>> = {
  late: "It took longer than the limit of time for an article. Split it, or raise --time-limit.",
  death:
    "The process that annotated it died, and so did the next: it may need more memory than there is. Split it, or raise --worker-memory.",
};

const stage = "annotate";

/** The reject of an article that went beyond a limit; a reading that is a reject already stays one. */
export function limitReject(reading: Reading, end: End): Reject {
  return "raw" in reading ? rejectOf(reading.raw, stage, reasons[end]) : reading.reject;
}

/** Whether a reject is one of a limit: on another machine, or with other limits, the article may be annotated. */
export function isOfLimit(reject: Reject): boolean {
  return reject.stage === stage && Object.values(reasons).includes(reject.reason);
}
