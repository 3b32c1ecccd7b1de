import { once } from "node:events";
/** Waits until it is known whether a stream ends without a byte. What it holds can be read as before. */
export async function isEmpty(stream) {
    let first = stream.read();
    if (first === null && stream.readable) {
        await Promise.race([once(stream, "readable"), once(stream, "end")]);
        first = stream.read();
    }
    if (first === null)
        return true;
    stream.unshift(first);
    return false;
}
//# sourceMappingURL=is-empty.js.map