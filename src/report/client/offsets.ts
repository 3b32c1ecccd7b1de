/**
 * Gives the UTF-16 offset in a text of an offset that counts Unicode code points, as those of the datasets do: an emoji is
 * one code point and two UTF-16 units. Offsets past the end are the end.
 */
export function utf16Offsets(text: string): (codePoints: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => Math.min(offset, text.length);
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    offsets.push(offset);
    offset += character.length;
  }
  return (codePoints) => offsets[codePoints] ?? text.length;
}
