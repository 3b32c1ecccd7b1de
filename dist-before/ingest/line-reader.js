import { headLength, joined, lineCutter } from "./lines.js";
import { mostBytes } from "./reading.js";
import { utf8Stream } from "./utf8-stream.js";
/** Reads a file of lines, in UTF-8 or UTF-16; lines that are longer than an article may be come cut. */
export function lineReader({ take, end, isDone }, options) {
    const stream = utf8Stream();
    const cutter = lineCutter(mostBytes(options));
    let head = new Uint8Array(0);
    function* readingsIn(lines) {
        for (const line of lines) {
            yield* take(line);
            if (isDone())
                return;
        }
    }
    return {
        *take(chunk) {
            if (head.length < headLength)
                head = new Uint8Array(joined([head, chunk.subarray(0, headLength)]));
            yield* readingsIn(cutter.take(stream.take(chunk)));
        },
        *end() {
            yield* readingsIn(cutter.take(stream.end()));
            yield* readingsIn(cutter.end());
            if (!isDone())
                yield* end(head);
        },
        isDone,
    };
}
//# sourceMappingURL=line-reader.js.map