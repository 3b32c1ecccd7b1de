import { datasets } from "./catalogue.js";
/** The datasets with all their columns as Markdown: a list of the tables, then one table of columns each. */
export function datasetTables() {
    const overview = datasets.map(({ name, row }) => `| [${name}](#${name}) | ${row} |`);
    return ["| dataset | one row is |", "|---|---|", ...overview, "", ...datasets.map(columnTable)].join("\n").trim();
}
function columnTable({ name, row, key, references, columns }) {
    const rows = columns.map((column) => {
        const notes = [column.name === key ? "key" : "", references[column.name] ? `→ ${references[column.name]}` : ""];
        const type = [typeOf(column), ...notes.filter((note) => note !== "")].join(", ");
        return `| \`${column.name}\` | ${type} | ${cell(column.description)} |`;
    });
    return [
        `<details><summary><a id="${name}"></a><b>${name}</b>: one row is ${row}</summary>`,
        "",
        "| column | type | what it holds |",
        "|---|---|---|",
        ...rows,
        "",
        "</details>",
        "",
    ].join("\n");
}
function typeOf({ kind, isNullable, values }) {
    const type = kind === "list" ? "list of strings" : values && values.length < 8 ? values.join(" / ") : kind;
    return isNullable ? `${type} or null` : type;
}
function cell(text) {
    return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
//# sourceMappingURL=readme.js.map