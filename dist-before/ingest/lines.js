/** So many bytes are kept of what is too long: enough to recognize it by. */
export const headLength = 320;
/** Makes a cutter that holds at most about `limit` bytes of a line: of a longer one only the beginning is kept. */
export function lineCutter(limit) {
    let number = 0;
    let pieces = [];
    let length = 0;
    function hold(piece) {
        const wasCut = length > limit;
        length += piece.length;
        if (wasCut || piece.length === 0)
            return;
        pieces.push(piece);
        if (length > limit)
            pieces = [joined(pieces).slice(0, headLength)];
    }
    function release() {
        const line = { number: ++number, bytes: joined(pieces), isCut: length > limit };
        pieces = [];
        length = 0;
        return line;
    }
    return {
        *take(chunk) {
            let start = 0;
            for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
                hold(chunk.subarray(start, end));
                yield release();
                start = end + 1;
            }
            hold(chunk.subarray(start));
        },
        *end() {
            if (length > 0)
                yield release();
        },
    };
}
/** Pieces of bytes as one; a single piece as it is, without a copy. */
export function joined(pieces) {
    const [first = new Uint8Array(0)] = pieces;
    if (pieces.length <= 1)
        return first;
    const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
    }
    return whole;
}
/** Whether a line holds nothing but white space. */
export function isBlank(line) {
    return line.every((byte) => byte <= 0x20);
}
//# sourceMappingURL=lines.js.map