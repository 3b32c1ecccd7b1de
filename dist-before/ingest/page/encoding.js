import { decode } from "../decode.js";
const beginning = 2048;
const charset = /<meta\s[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{1,40})/iu;
/** Decodes a page: by its byte order mark, by what its `<meta charset>` says, else as UTF-8. */
export function decodePage(bytes) {
    const label = hasMark(bytes) ? null : labelIn(bytes);
    // A label that could be read is in no UTF-16, whatever it says.
    if (label === null || /^utf-?(?:8|16)/iu.test(label))
        return decode(bytes);
    try {
        const text = new TextDecoder(label, { fatal: true }).decode(bytes);
        return { text: text.replaceAll("\u0000", "\uFFFD") };
    }
    catch (error) {
        const isUnknown = typeof error === "object" && error !== null && "name" in error && error.name === "RangeError";
        const problem = isUnknown ? "which is not known" : "but is not valid in it";
        return { problem: `The page says that it is in the encoding ${label}, ${problem}. Convert it to UTF-8.` };
    }
}
function hasMark([first, second, third]) {
    const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    return isWide || (first === 0xef && second === 0xbb && third === 0xbf);
}
function labelIn(bytes) {
    return charset.exec(new TextDecoder("latin1").decode(bytes.subarray(0, beginning)))?.[1] ?? null;
}
//# sourceMappingURL=encoding.js.map