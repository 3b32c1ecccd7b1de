import { printable } from "./printable.js";
/** A Markdown table; cells of plain text are escaped, line ends in them become spaces. */
export function markdownTable(header, rows) {
    const shown = (cell) => (typeof cell === "string" ? escaped(cell) : cell.markdown);
    const line = (cells) => `| ${cells.map(shown).join(" | ")} |`;
    return [line(header), `|${header.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}
/**
 * A Markdown table whose columns stand under each other, to be read in a terminal: columns of numbers are set to the
 * right. Of Markdown's signs only `|` is escaped; line ends become spaces.
 */
export function paddedTable(header, rows) {
    const cells = rows.map((row) => row.map((cell) => String(cell).replaceAll(/\s+/gu, " ").replaceAll("|", "\\|")));
    const widthOf = (text = "") => [...text].length;
    const widths = header.map((name, column) => Math.max(widthOf(name), ...cells.map((row) => widthOf(row[column]))));
    const isNumeric = header.map((_, column) => cells.every((row) => /^[-+\d.,/ ]*$/u.test(row[column] ?? "")));
    const line = (row) => {
        const padded = widths.map((width, column) => {
            const cell = row[column] ?? "";
            const space = " ".repeat(width - widthOf(cell));
            return isNumeric[column] ? `${space}${cell}` : `${cell}${space}`;
        });
        return `| ${padded.join(" | ")} |`;
    };
    const rule = widths.map((width, column) => `${"-".repeat(width + 1)}${isNumeric[column] ? ":" : "-"}`);
    return [line(header), `|${rule.join("|")}|`, ...cells.map(line)].join("\n");
}
/** Text that Markdown shows as it is, on one line; what a terminal would obey is written out as `\u001b`. */
export function escaped(text) {
    const marked = text
        .replaceAll(/\s+/gu, " ")
        .trim()
        .replaceAll(/[\\|`*_[\]<>#~]|&(?=[a-z]\w{1,31};)/giu, "\\$&");
    return printable(marked);
}
/** At most `length` characters (code points), cut at a space, with an ellipsis where something is missing. */
export function shortened(text, length) {
    const characters = [...text.replaceAll(/\s+/gu, " ").trim()];
    if (characters.length <= length)
        return characters.join("");
    const space = characters.slice(0, length).lastIndexOf(" ");
    const head = characters.slice(0, space > length / 2 ? space : length - 1).join("");
    return `${head.replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/u, "")}…`;
}
/** Words in bold with what stands around them within `around`: some 50 characters before, 70 behind, cut at spaces. */
export function inContext(text, words, around) {
    const before = text.slice(around.start, words.start).replaceAll(/\s+/gu, " ");
    const after = text.slice(words.end, around.end).replaceAll(/\s+/gu, " ");
    const head = before.length <= 50 ? before : `…${whole(before.slice(-50)).replace(/^\S{0,30}\s/u, "")}`;
    const tail = after.length <= 70 ? after : `${whole(after.slice(0, 70)).replace(/\s\S{0,30}$/u, "")}…`;
    const bold = `**${escaped(text.slice(words.start, words.end))}**`;
    return { markdown: `${spaced(head)}${bold}${spaced(tail)}`.trim() };
}
/** Without the halves of characters that a cut has left at the ends. */
function whole(text) {
    return text.replaceAll(/^\p{Cs}|\p{Cs}$/gu, "");
}
/** Escaped, with the spaces at its ends kept. */
function spaced(text) {
    const inner = escaped(text);
    return inner === "" ? text : `${/^\s/u.test(text) ? " " : ""}${inner}${/\s$/u.test(text) ? " " : ""}`;
}
//# sourceMappingURL=markdown.js.map