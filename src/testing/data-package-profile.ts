/**
 * For tests: what the profiles of Data Package v2 and Table Schema v2 (datapackage.org/profiles/2.0) demand of what we
 * write, as JSON Schema 2020-12, in our words. It is stricter where they leave open what a reader needs: sizes and hashes are
 * there, fields have no keys that nobody knows. `pathPattern`: no absolute path, none that leaves the folder.
 */
const pathPattern = "^(?![./~])(?!file:)(?!.*\\.\\./).*$";
const name = { type: "string", pattern: "^[a-z0-9._-]+$" };
const names = { type: "array", items: { type: "string" }, minItems: 1, uniqueItems: true };

const constraintsOf = (more: object) => ({
  type: "object",
  additionalProperties: false,
  properties: { required: { type: "boolean" }, ...more },
});

const fieldOf = (type: string, more: object = {}) => ({
  type: "object",
  required: ["name", "type", "constraints"],
  additionalProperties: false,
  properties: {
    name: { type: "string" },
    type: { const: type },
    description: { type: "string", minLength: 1 },
    constraints: constraintsOf(more),
  },
});

const words = { type: "array", items: { type: "string" }, minItems: 1, uniqueItems: true };
const field = {
  oneOf: [
    fieldOf("string", { enum: words }),
    fieldOf("date"),
    fieldOf("integer"),
    fieldOf("number"),
    fieldOf("boolean"),
    fieldOf("array", { jsonSchema: { type: "object" } }),
  ],
};

const foreignKey = {
  type: "object",
  required: ["fields", "reference"],
  additionalProperties: false,
  properties: {
    fields: names,
    reference: {
      type: "object",
      required: ["fields"],
      additionalProperties: false,
      properties: { resource: name, fields: names },
    },
  },
};

const tableSchema = {
  type: "object",
  required: ["$schema", "fields", "primaryKey"],
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/tableschema.json" },
    fields: { type: "array", minItems: 1, items: field },
    fieldsMatch: { type: "array", items: { enum: ["exact", "equal", "subset", "superset", "partial"] } },
    primaryKey: names,
    // The profile allows no empty list here, and one for the values that mean that a cell is missing.
    foreignKeys: { type: "array", minItems: 1, items: foreignKey },
    missingValues: { type: "array", items: { type: "string" } },
  },
};

export const dataPackageProfile = {
  type: "object",
  required: ["$schema", "resources"],
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    name,
    title: { type: "string" },
    resources: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name", "path", "format", "bytes", "hash"],
        properties: {
          name,
          path: { type: "string", pattern: pathPattern },
          type: { const: "table" },
          format: { type: "string" },
          mediatype: { type: "string", pattern: "^.+/.+$" },
          encoding: { type: "string" },
          bytes: { type: "integer", minimum: 0 },
          hash: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
          rows: { type: "integer", minimum: 0 },
          schema: tableSchema,
        },
      },
    },
  },
};
