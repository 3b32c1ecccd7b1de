import { decode, firstCharacters } from "./decode.js";
/** Four bytes a character at most: what is longer is refused before it is decoded. */
export function mostBytes({ maxCharacters }) {
    return maxCharacters * 4 + 1_000_000;
}
/** Decodes and parses the bytes of one article. */
export function readingOf(place, parse, { maxCharacters, decoder = decode }) {
    const decoded = decoder(place.bytes);
    if ("problem" in decoded)
        return refused(place, decoded.problem);
    const parsed = parse(decoded.text);
    if ("reject" in parsed)
        return parsed;
    if ("problem" in parsed)
        return refused(place, parsed.problem);
    if (parsed.text.length > maxCharacters)
        return refused(place, tooLong(parsed.text.length, maxCharacters));
    return { raw: { sourcePath: place.path, ...parsed } };
}
/** Why an article that is too long is refused; null for a length that nobody has counted. */
export function tooLong(length, maxCharacters) {
    const size = length === null ? "far more than" : `${length} characters, more than`;
    return `It is too long for one article: ${size} the limit of ${maxCharacters}. Split it, or raise --max-characters.`;
}
/** A reject with the first characters of what was refused. */
export function refused({ path, bytes }, reason) {
    return { reject: { sourcePath: path, stage: "read", reason, firstBytes: firstCharacters(bytes) } };
}
//# sourceMappingURL=reading.js.map