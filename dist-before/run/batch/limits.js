import { rejectOf } from "../annotate.js";
const reasons = {
    late: "It took longer than the limit of time for an article. Split it, or raise --time-limit.",
    death: "The process that annotated it died, and so did the next: it may need more memory than there is. Split it, or raise --worker-memory.",
};
const stage = "annotate";
/** The reject of an article that went beyond a limit; a reading that is a reject already stays one. */
export function limitReject(reading, end) {
    return "raw" in reading ? rejectOf(reading.raw, stage, reasons[end]) : reading.reject;
}
/** Whether a reject is one of a limit: on another machine, or with other limits, the article may be annotated. */
export function isOfLimit(reject) {
    return reject.stage === stage && Object.values(reasons).includes(reject.reason);
}
//# sourceMappingURL=limits.js.map