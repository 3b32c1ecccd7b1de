import { z } from "zod";
/** Builds a dataset from its specification. */
export function dataset(spec) {
    const { name, row, key } = spec;
    const columns = described(spec.columns);
    const schema = z.strictObject(columns).meta({ title: name, description: `One row is ${row}.` });
    // Safe: zod writes JSON Schema 2020-12, and every column is built by column.ts.
    const jsonSchema = z.toJSONSchema(schema, { override: dropInnerDescriptions });
    const cells = jsonSchema.properties;
    return {
        name,
        row,
        key,
        references: Object.fromEntries(Object.entries(spec.references).flatMap(([column, target]) => typeof target === "string" ? [[column, target]] : [])),
        columns: Object.entries(cells).map(([column, cell]) => columnOf(column, cell)),
        schema,
        jsonSchema,
    };
}
/** Lets a nullable column speak with the description of what it may hold. */
function described(columns) {
    const entries = Object.entries(columns).map(([name, column]) => {
        if (!(column instanceof z.ZodNullable) || column.description !== undefined)
            return [name, column];
        const inner = column.unwrap();
        return [name, column.describe((inner instanceof z.ZodType && inner.description) || "")];
    });
    // Safe: the same names with the same types.
    return Object.fromEntries(entries);
}
function dropInnerDescriptions({ jsonSchema }) {
    for (const variant of jsonSchema.anyOf ?? [])
        delete variant.description;
}
function columnOf(name, cell) {
    const variants = cell.anyOf ?? [cell];
    const types = variants.flatMap((variant) => variant.type ?? []);
    const main = variants.find((variant) => variant.type !== "null") ?? cell;
    return {
        name,
        kind: kindOf(types.filter((type) => type !== "null")[0], main.format),
        isNullable: types.includes("null"),
        values: main.enum ?? null,
        description: cell.description ?? "",
    };
}
function kindOf(type, format) {
    if (type === "array")
        return "list";
    if (type === "integer" || type === "number" || type === "boolean")
        return type;
    return format === "date" ? "date" : "string";
}
//# sourceMappingURL=dataset.js.map