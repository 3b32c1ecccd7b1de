const delimiters = [",", ";", "\t"];
const quote = 0x22;
const carriageReturn = 0x0d;
/** Goes through the bytes of a line, which begins within quotation marks when `wasOpen`. */
export function scanLine(bytes, wasOpen, delimiter) {
    const line = bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
    const separator = delimiter.charCodeAt(0);
    let value = wasOpen ? { start: 0, isQuoted: true } : valueAt(line, 0);
    let hasStray = false;
    for (let delimiters = 0;; delimiters++) {
        const end = endOf(line, value, separator);
        if (end === "open")
            return { isOpen: true, delimiters, hasStray };
        if (end === "broken")
            return { isOpen: null, delimiters, hasStray };
        if (!value.isQuoted)
            hasStray ||= line.subarray(value.start, end).includes(quote);
        if (end >= line.length)
            return { isOpen: false, delimiters, hasStray };
        value = valueAt(line, end + 1);
    }
}
function valueAt(line, at) {
    const isQuoted = line[at] === quote;
    return { start: isQuoted ? at + 1 : at, isQuoted };
}
function endOf(line, { start, isQuoted }, separator) {
    if (!isQuoted) {
        const end = line.indexOf(separator, start);
        return end < 0 ? line.length : end;
    }
    const closing = closingQuote(line, start);
    if (closing < 0)
        return "open";
    return closing + 1 === line.length || line[closing + 1] === separator ? closing + 1 : "broken";
}
/** Where the next quotation mark stands that is not doubled; -1 when there is none. */
function closingQuote(line, from) {
    let at = line.indexOf(quote, from);
    while (at >= 0 && line[at + 1] === quote)
        at = line.indexOf(quote, at + 2);
    return at;
}
/** The delimiter that a header has most of; the one taken for granted when it has none. */
export function delimiterOf(header, usual) {
    let best = usual;
    let most = scanLine(header, false, usual).delimiters;
    for (const delimiter of delimiters) {
        const { delimiters: number } = scanLine(header, false, delimiter);
        if (number > most)
            [best, most] = [delimiter, number];
    }
    return best;
}
//# sourceMappingURL=scan.js.map