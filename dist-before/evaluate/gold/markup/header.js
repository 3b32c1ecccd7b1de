const firstLine = /^\s{0,200}date:?[ \t]{1,20}(\S+)[ \t]*/iu;
const headerLine = /([A-Za-z][\w-]{0,40})[ \t]*:[ \t]*([^\r\n]*)(?:\r?\n|$)/uy;
const blankLine = /[ \t]*(?:\r?\n|$)/uy;
const anyLine = /[^\r\n]*/uy;
/**
 * Reads the header: `date YYYY-MM-DD`, then lines `key: value` up to an empty line or a tag. As in article files, the
 * text may follow on the line of the date; then there are no more lines.
 */
export function headerOf(content) {
    const first = firstLine.exec(content);
    const others = new Map();
    if (!first) {
        const faults = [faultAt(0, noDate(matchAt(anyLine, content, 0)?.[0] ?? ""))];
        return { published: "", docId: null, others, end: 0, faults };
    }
    const { end, faults } = takeLines(others, content, first[0].length);
    const docId = others.get("id") ?? null;
    others.delete("id");
    return { published: first[1] ?? "", docId, others, end, faults };
}
/** Reads the lines behind the date, which ends at `from`. */
function takeLines(others, content, from) {
    const faults = [];
    const rest = matchAt(blankLine, content, from);
    let end = from + (rest?.[0].length ?? 0);
    while (rest && isHeaderLine(content, end)) {
        const line = matchAt(headerLine, content, end);
        const complaint = line ? take(others, line) : strangeLine(matchAt(anyLine, content, end)?.[0] ?? "");
        if (complaint)
            faults.push(faultAt(end, complaint));
        if (!line)
            break;
        end += line[0].length;
    }
    return { end, faults };
}
function isHeaderLine(content, at) {
    return at < content.length && content[at] !== "<" && !matchAt(blankLine, content, at);
}
/** Writes the header; a value's line ends become spaces. */
export function writtenHeader(published, lines) {
    const written = [...lines].map(([key, value]) => `${key}: ${value.replaceAll(/(?<!\s)\s*[\r\n]\s*/gu, " ").trim()}`);
    return [`date ${published}`, ...written].join("\n");
}
function take(others, [, key = "", value = ""]) {
    const name = key.toLowerCase();
    if (name === "date" || others.has(name)) {
        return {
            found: `${name} a second time`,
            expected: "each line of the header once",
            remedy: "remove one of the two",
        };
    }
    others.set(name, value.trim());
    return null;
}
function matchAt(pattern, content, at) {
    pattern.lastIndex = at;
    return pattern.exec(content);
}
function faultAt(offset, complaint) {
    return { ...complaint, offset, tag: null };
}
function noDate(line) {
    return {
        found: line.trim() === "" ? "no header" : `${JSON.stringify(line.slice(0, 40))}`,
        expected: "a first line `date YYYY-MM-DD`, the day the article was published",
        remedy: "begin the file with it",
    };
}
function strangeLine(line) {
    return {
        found: JSON.stringify(line.slice(0, 40)),
        expected: "a line `key: value` of the header, an empty line or a tag",
        remedy: "leave an empty line between the header and the text",
    };
}
//# sourceMappingURL=header.js.map