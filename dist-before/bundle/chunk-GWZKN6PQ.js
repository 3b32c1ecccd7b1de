// dist/datasets/code-points.js
function codePointsOf(text) {
  const checked = (offset) => {
    if (offset >= 0 && offset <= text.length)
      return offset;
    throw new RangeError(`offset ${offset} is outside a text of ${text.length} UTF-16 units`);
  };
  if (!/[\ud800-\udbff]/.test(text))
    return checked;
  const points = new Uint32Array(text.length + 1);
  let point = 0;
  for (let offset = 0; offset < text.length; ) {
    const width = (text.codePointAt(offset) ?? 0) > 65535 ? 2 : 1;
    points.fill(point, offset, offset + width);
    offset += width;
    point++;
  }
  points[text.length] = point;
  return (offset) => points[checked(offset)] ?? point;
}
function codePointSlicer(text) {
  if (!/[\ud800-\udbff]/.test(text))
    return (start, end) => text.slice(start, end);
  const offsets = [0];
  for (const character of text)
    offsets.push((offsets.at(-1) ?? 0) + character.length);
  return (start, end) => text.slice(offsets[start] ?? text.length, offsets[end] ?? text.length);
}

export {
  codePointsOf,
  codePointSlicer
};
