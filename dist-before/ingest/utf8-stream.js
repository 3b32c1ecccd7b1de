import { encodingOf } from "./decode.js";
import { joined } from "./lines.js";
const beginning = 64;
/** Whether UTF-8 begins with a byte order mark. */
function hasMark(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
/**
 * Makes a converter from UTF-16, noticed as `decode` does, to UTF-8 without byte order mark; lone surrogates become U+FFFD. Everything else goes
 * through as it is, so that bytes that are no UTF-8 are refused with the line they stand in.
 */
export function utf8Stream() {
    let head = new Uint8Array(0);
    let decoder = null;
    const encoder = new TextEncoder();
    const convert = (bytes, stream) => decoder ? encoder.encode(decoder.decode(bytes, { stream })) : bytes;
    function opened(bytes) {
        head = null;
        const encoding = encodingOf(bytes.subarray(0, Math.min(beginning, bytes.length - (bytes.length % 2))));
        if (encoding !== null && encoding !== "utf-8")
            decoder = new TextDecoder(encoding);
        return hasMark(bytes) ? bytes.subarray(3) : bytes;
    }
    return {
        take(chunk) {
            if (head === null)
                return convert(chunk, true);
            const held = joined([head, chunk]);
            if (held.length >= beginning)
                return convert(opened(held), true);
            head = held;
            return new Uint8Array(0);
        },
        end() {
            return convert(head === null ? new Uint8Array(0) : opened(head), false);
        },
    };
}
//# sourceMappingURL=utf8-stream.js.map