/**
 * Converts UTF-16 offsets of a text to Unicode code points, which is what Python, R, DuckDB and polars count. One pass
 * over the text, then each look-up takes constant time. An offset inside a surrogate pair counts as the pair's begin; one outside the text is an error.
 */
export function codePointsOf(text) {
    const checked = (offset) => {
        if (offset >= 0 && offset <= text.length)
            return offset;
        throw new RangeError(`offset ${offset} is outside a text of ${text.length} UTF-16 units`);
    };
    if (!/[\ud800-\udbff]/.test(text))
        return checked;
    const points = new Uint32Array(text.length + 1);
    let point = 0;
    for (let offset = 0; offset < text.length;) {
        const width = (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
        points.fill(point, offset, offset + width);
        offset += width;
        point++;
    }
    points[text.length] = point;
    return (offset) => points[checked(offset)] ?? point;
}
/** The other way round: slices a text by code points. Written apart from `codePointsOf`, so that each can check the other. */
export function codePointSlicer(text) {
    if (!/[\ud800-\udbff]/.test(text))
        return (start, end) => text.slice(start, end);
    const offsets = [0];
    for (const character of text)
        offsets.push((offsets.at(-1) ?? 0) + character.length);
    return (start, end) => text.slice(offsets[start] ?? text.length, offsets[end] ?? text.length);
}
//# sourceMappingURL=code-points.js.map