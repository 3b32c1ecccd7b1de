import { datasets } from "../datasets/catalogue.js";
/** Cuts the lines of a dataset down to some of its columns; `strings` keeps one copy of what comes again. */
export function rowReader(dataset, names, strings) {
    const cells = cellsOf(dataset, names);
    // Copying a row with all its keys gives each row the same, compact shape.
    const empty = Object.fromEntries(cells.map(({ name }) => [name, null]));
    const shared = sharing(strings);
    return (line, fault) => {
        const source = objectIn(line, fault);
        const row = { ...empty };
        for (const { name, isSound, expected, isShared } of cells) {
            const cell = source[name];
            if (cell === undefined)
                throw fault(`the column ${name} is missing; expected ${expected}`);
            if (!isSound(cell))
                throw fault(`${name} is ${shownShort(cell)}; expected ${expected}`);
            row[name] = isShared ? shared(cell) : cell;
        }
        return row;
    };
}
function sharing(strings) {
    const shared = (value) => {
        if (Array.isArray(value))
            return value.map(shared);
        if (typeof value !== "string")
            return value;
        const known = strings.get(value);
        if (known === undefined)
            strings.set(value, value);
        return known ?? value;
    };
    return shared;
}
function objectIn(line, fault) {
    const value = parsed(line);
    // Safe: an object that is no array; its values are checked one by one.
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return value;
    const found = value === undefined ? `it is not JSON (${line.slice(0, 40)})` : `it holds ${shownShort(value)}`;
    throw fault(`${found}; expected an object with the columns of a row`);
}
/** The value of a line; undefined when it is not JSON. */
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function shownShort(value) {
    const json = JSON.stringify(value);
    return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
const referenced = new Set(datasets.flatMap(({ references }) => Object.values(references)));
function cellsOf(dataset, names) {
    return datasets
        .filter(({ name }) => name === dataset)
        .flatMap(({ name, key, references, columns }) => columns
        .filter((column) => names.includes(column.name))
        .map((column) => ({
        name: column.name,
        isSound: soundness(column),
        expected: `${kinds[column.kind].expected}${column.isNullable ? " or null" : ""}`,
        isShared: column.name in references ||
            column.name === "rule" ||
            column.values !== null ||
            (column.name === key && referenced.has(name)),
    })));
}
const kinds = {
    string: { expected: "text", isSound: (value) => typeof value === "string" },
    date: { expected: "a day as text", isSound: (value) => typeof value === "string" },
    integer: { expected: "a whole number", isSound: (value) => Number.isInteger(value) },
    number: { expected: "a number", isSound: (value) => typeof value === "number" },
    boolean: { expected: "true or false", isSound: (value) => typeof value === "boolean" },
    list: {
        expected: "a list of texts",
        isSound: (value) => Array.isArray(value) && value.every((item) => typeof item === "string"),
    },
};
function soundness({ kind, isNullable }) {
    const { isSound } = kinds[kind];
    return isNullable ? (value) => value === null || isSound(value) : isSound;
}
//# sourceMappingURL=row-reader.js.map