import { isBlank } from "../lines.js";
import { openRecord, withLineFeeds } from "./open-record.js";
const notClosed = "a quotation mark is opened that nothing closes";
const closedWithin = "a quotation mark closes in the middle of a value. Double quotation marks within quotation marks";
const tooLong = "it is far longer than an article may be (see --max-characters), or lacks a closing quotation mark";
/**
 * Makes a cutter. Behind a record at fault it begins anew with the line after the record's first: what follows is left
 * out, without a record of its own, up to one that is surely whole (as many values as `width`, no stray quotation mark).
 */
export function recordCutter({ delimiter, width, limit }) {
    const open = openRecord(delimiter);
    let isRecovering = false;
    const bytes = { seen: 0, again: 0 };
    /** Takes a line; gives the lines that are to be looked at again. */
    function* put(line) {
        if (open.isEmpty() && !line.isCut && isBlank(line.bytes))
            return [];
        const goesOn = open.add(line);
        if (line.isCut || open.length() > limit)
            return yield* fail(tooLong);
        if (goesOn === null)
            return yield* fail(closedWithin);
        if (!goesOn)
            yield* release();
        return [];
    }
    function* fail(fault) {
        const { lines, length } = open.clear();
        const [first, ...others] = lines;
        if (first && !isRecovering)
            yield { number: first.number, bytes: first.bytes, values: 0, fault };
        isRecovering = true;
        bytes.again += length;
        // Lines made for it could have everything looked at again and again.
        return bytes.again > bytes.seen + 4 * limit ? [] : others;
    }
    function* release() {
        const { lines, values, hasStray } = open.clear();
        if (isRecovering && (hasStray || (width !== null && values !== width)))
            return;
        isRecovering = false;
        yield { number: lines[0]?.number ?? 0, bytes: withLineFeeds(lines), values, fault: null };
    }
    function* putAll(lines) {
        const waiting = lines.toReversed();
        for (let line = waiting.pop(); line; line = waiting.pop()) {
            for (const again of (yield* put(line)).toReversed())
                waiting.push(again);
        }
    }
    return {
        *take(line) {
            bytes.seen += line.bytes.length + 1;
            yield* putAll([line]);
        },
        *end() {
            while (!open.isEmpty())
                yield* putAll(yield* fail(notClosed));
        },
    };
}
//# sourceMappingURL=records.js.map