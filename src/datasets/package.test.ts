import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { at } from "../document/at.js";
import { dataPackageProfile } from "../testing/data-package-profile.js";
import { datasets } from "./catalogue.js";

interface Resource {
  name: string;
  path: string;
  hash: string;
  rows?: number;
  schema?: {
    fields: { name: string }[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
}

const golden = "fixtures/golden";
const content = (path: string) => readFileSync(`${golden}/${path}`, "utf8");
const readPackage = (): { resources: Resource[] } => JSON.parse(content("datapackage.json"));
const { resources } = readPackage();
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const isPackage = ajv.compile(dataPackageProfile);

test("datapackage.json conforms to the profiles of Data Package v2 and Table Schema v2", () => {
  isPackage(readPackage());
  expect(isPackage.errors ?? []).toEqual([]);
});

test.each<[string, (resource: Resource) => void]>([
  ["a path that leaves the folder", (resource) => Object.assign(resource, { path: "a/../../b.jsonl" })],
  ["an absolute path", (resource) => Object.assign(resource, { path: "/b.jsonl" })],
  ["a hash without its algorithm", (resource) => Object.assign(resource, { hash: resource.hash.slice(7) })],
  ["an empty list of foreign keys", ({ schema }) => Object.assign(schema ?? {}, { foreignKeys: [] })],
  ["a field of a type nobody knows", ({ schema }) => Object.assign(schema?.fields[0] ?? {}, { type: "text" })],
  ["a field without a name", ({ schema }) => Object.assign(schema?.fields[0] ?? {}, { name: undefined })],
])("%s does not", (_, spoil) => {
  const spoilt = readPackage();
  spoil(at(spoilt.resources, 1));
  expect(isPackage(spoilt)).toBe(false);
});

test("names of resources are there once, and every dataset is there twice: as JSON Lines and as Parquet", () => {
  const names = resources.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name } of datasets) expect(names).toEqual(expect.arrayContaining([name, `${name}-parquet`]));
});

test("keys are fields, and foreign keys lead to the key of a table of the same kind of file", () => {
  const tables = new Map(resources.flatMap(({ name, schema }) => (schema ? [[name, schema] as const] : [])));
  for (const [name, { fields, primaryKey, foreignKeys = [] }] of tables) {
    const columns = fields.map((field) => field.name);
    expect(columns).toEqual(expect.arrayContaining(primaryKey));
    for (const key of foreignKeys) {
      expect(columns).toEqual(expect.arrayContaining(key.fields));
      const target = key.reference.resource ?? name;
      expect([target, target.endsWith("-parquet")]).toEqual([target, name.endsWith("-parquet")]);
      expect(tables.get(target)?.primaryKey).toEqual(key.reference.fields);
    }
  }
});

test("a twin has as many rows as what it is a twin of", () => {
  const rows = new Map(resources.map((resource) => [resource.name, resource.rows]));
  expect(rows.get("statements")).toBeGreaterThan(10);
  for (const { name } of datasets) expect([name, rows.get(`${name}-parquet`)]).toEqual([name, rows.get(name)]);
});

test.each(datasets.map(({ name }) => name))("every row of %s is valid for a validator that is not ours", (name) => {
  const isRow = ajv.compile(JSON.parse(content(`schemas/${name}.schema.json`)));
  for (const line of content(`${name}.jsonl`).split("\n").filter(Boolean)) {
    isRow(JSON.parse(line));
    expect(isRow.errors ?? []).toEqual([]);
  }
});
