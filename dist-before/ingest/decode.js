/**
 * Decodes a file or a line: UTF-8 (a byte order mark is left out), or UTF-16 when a byte order mark says so or every
 * other byte of its beginning is zero. Anything else is refused: a wrong guess would change names and amounts.
 */
export function decode(bytes) {
    const encoding = encodingOf(bytes);
    if (encoding === null) {
        return {
            problem: "It is a binary file, not text: it holds zero bytes. Convert it to plain UTF-8 text first.",
        };
    }
    try {
        const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
        return { text: text.includes("\u0000") ? text.replaceAll("\u0000", "\uFFFD") : text };
    }
    catch {
        return { problem: notIn(encoding, bytes) };
    }
}
/** The encoding of bytes, or of the beginning of a file (then an even number of them); null when they are no text. */
export function encodingOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return "utf-16le";
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return "utf-16be";
    return bytes.includes(0) ? wideEncodingOf(bytes) : "utf-8";
}
/** English in UTF-16 has a zero in nearly every second byte and none between. */
function wideEncodingOf(bytes) {
    const head = bytes.subarray(0, 64);
    const zeros = (from) => head.filter((byte, index) => index % 2 === from && byte === 0).length;
    const most = head.length * 0.45;
    if (head.length < 4 || bytes.length % 2 === 1 || zeros(0) * zeros(1) > 0)
        return null;
    if (zeros(1) >= most)
        return "utf-16le";
    return zeros(0) >= most ? "utf-16be" : null;
}
function notIn(encoding, bytes) {
    if (encoding !== "utf-8")
        return `It begins like ${encoding.toUpperCase()} but is not valid ${encoding.toUpperCase()}.`;
    const at = firstInvalid(bytes);
    const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0");
    return `It is not UTF-8: byte 0x${byte} at offset ${at}. If it is Windows or Latin-1 text, convert it: iconv -f WINDOWS-1252 -t UTF-8.`;
}
/** Offset of the first character that does not read as UTF-8, found by halving. */
function firstInvalid(bytes) {
    let low = 0;
    let high = bytes.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (isUtf8Start(bytes.subarray(0, middle + 1)))
            low = middle + 1;
        else
            high = middle;
    }
    const sound = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, low), { stream: true });
    return new TextEncoder().encode(sound).length;
}
/** Whether the bytes are the beginning of valid UTF-8: a character cut off at the end is no fault. */
function isUtf8Start(bytes) {
    try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
/** The first 80 characters of a file, to recognize it by: as UTF-8, what is none replaced. */
export function firstCharacters(bytes) {
    const head = new TextDecoder("utf-8").decode(bytes.subarray(0, 320), { stream: true });
    return [...head].slice(0, 80).join("");
}
//# sourceMappingURL=decode.js.map