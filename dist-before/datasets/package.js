import { datasets } from "./catalogue.js";
const kinds = {
    string: "string",
    date: "date",
    integer: "integer",
    number: "number",
    boolean: "boolean",
    list: "array",
};
/**
 * `datapackage.json` (Data Package v2) for everything that goes beside it: every file with its bytes and SHA-256, every
 * table with its rows, columns, keys and foreign keys.
 */
export function dataPackage(files) {
    const tables = new Map(datasets.map((dataset) => [`${dataset.name}.jsonl`, dataset]));
    const resources = files.map(({ path, bytes, lines, sha256 }) => {
        const dataset = tables.get(path);
        const file = { path, encoding: "utf-8", bytes, hash: `sha256:${sha256}` };
        return dataset ? tableResource(dataset, file, lines) : fileResource(file);
    });
    const content = {
        $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
        name: "dateline",
        title: "Statements and events read from news articles",
        resources,
    };
    return `${JSON.stringify(content, null, 2)}\n`;
}
function tableResource(dataset, { path, ...file }, rows) {
    return {
        name: dataset.name,
        type: "table",
        path,
        format: "jsonl",
        mediatype: "application/jsonl",
        ...file,
        description: `One row is ${dataset.row}.`,
        rows,
        schema: {
            $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
            fieldsMatch: ["exact"],
            fields: dataset.columns.map(fieldOf),
            missingValues: [],
            primaryKey: [dataset.key],
            foreignKeys: foreignKeysOf(dataset),
        },
    };
}
function fileResource({ path, ...file }) {
    const name = path.toLowerCase().replaceAll(/[^a-z0-9]+/gu, "-");
    const format = path.replace(/^.*\./u, "");
    return { name, path, format, ...file };
}
function fieldOf({ name, kind, isNullable, values, description }) {
    const constraints = { ...(isNullable ? {} : { required: true }), ...(values ? { enum: values } : {}) };
    const items = kind === "list" ? { jsonSchema: { type: "array", items: { type: "string" } } } : {};
    return { name, type: kinds[kind], description, constraints: { ...constraints, ...items } };
}
/** Table Schema has no foreign keys in lists; those are checked before writing all the same. */
function foreignKeysOf(dataset) {
    const lists = new Set(dataset.columns.filter(({ kind }) => kind === "list").map(({ name }) => name));
    return Object.entries(dataset.references)
        .filter(([column]) => !lists.has(column))
        .map(([column, target]) => ({
        fields: [column],
        // A dataset's references to itself leave the name empty.
        reference: {
            ...(target === dataset.name ? {} : { resource: target }),
            fields: [datasets.find(({ name }) => name === target)?.key ?? ""],
        },
    }));
}
//# sourceMappingURL=package.js.map