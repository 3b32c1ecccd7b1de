import { rejectIn, streamLine } from "../../ingest/stream-line.js";
import { sha256, sha256OfBytes } from "../hash.js";
/** Raised whenever what a line of an annotated article holds changes, so that lines of another version are told apart. */
const format = 1;
/** What a line begins and, behind what linking needs, goes on with. */
const opening = `{"format":${format},`;
const tablesMark = Buffer.from(',"tables":{');
const rejectOpening = '{"reject":';
/** Behind all else stands the beginning of the hash of what stands before it. */
const sumMark = ',"sum":"';
const sumLength = 16;
const closing = '"}';
const tailLength = sumMark.length + sumLength + closing.length;
/**
 * An annotated article, or what became of it, as one line of JSON without its end. The line of an article says by its last
 * key, `sum`, whether it is whole: it may be cut off anywhere, or run into another, and look like JSON.
 */
export function recordLine(outcome) {
    if ("reject" in outcome)
        return streamLine(outcome);
    const { summary, storyStart, tables } = outcome.record;
    const json = JSON.stringify({ format, doc_id: summary.docId, summary, story_start: storyStart, tables });
    const body = json.slice(0, -1);
    return `${body}${sumMark}${sha256(body).slice(0, sumLength)}${closing}`;
}
/** Reads a line without its rows. */
export function readLine(bytes) {
    const start = bytes.subarray(0, opening.length).toString("latin1");
    if (start.startsWith(rejectOpening))
        return readReject(bytes);
    if (start !== opening)
        return { problem: strangeness(start) };
    const headLength = bytes.indexOf(tablesMark);
    const sum = wholeSum(bytes);
    if (headLength < 0 || sum === null)
        return { problem: broken };
    return { head: readHead(bytes.subarray(0, headLength)), headLength, sum };
}
/** What is wrong with a line that begins in another way. */
function strangeness(start) {
    if (start !== "" && opening.startsWith(start))
        return broken;
    return start.startsWith('{"format":')
        ? "It was written by another version of Dateline. Annotate the articles again."
        : "The line is no annotated article. Give what dateline annotate or dateline extract --shard has written.";
}
/** The sum of a line of an article; null when the line is not as it was written. */
function wholeSum(bytes) {
    const end = bytes.length - tailLength;
    if (end < 0)
        return null;
    const tail = bytes.subarray(end).toString("latin1");
    const sum = sha256OfBytes(bytes.subarray(0, end)).slice(0, sumLength);
    return tail === `${sumMark}${sum}${closing}` ? sum : null;
}
const broken = "The line is cut off or damaged. Annotate the article again.";
function readReject(bytes) {
    try {
        const reject = rejectIn(Object(JSON.parse(bytes.toString("utf8"))));
        return reject ? { reject } : { problem: "The line is a reject without source_path, stage or reason." };
    }
    catch {
        return { problem: broken };
    }
}
/** Reads the first `headLength` bytes of a line. */
export function readHead(bytes) {
    // Safe: written by `recordLine`, in the format that its beginning names.
    const { summary, story_start } = JSON.parse(`${bytes.toString("utf8")}}`);
    return { summary, storyStart: story_start };
}
/** Reads a line whole. */
export function readRecord(bytes) {
    // Safe: as in `readHead`.
    const { summary, story_start, tables } = JSON.parse(bytes.toString("utf8"));
    return { summary, storyStart: story_start, tables };
}
//# sourceMappingURL=record-line.js.map