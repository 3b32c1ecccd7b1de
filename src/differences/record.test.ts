import { datasets } from "../datasets/catalogue.js";
import { jsonLines } from "../datasets/json-lines.js";
import { comparedDatasets, differences } from "./record.js";
import { recordOf } from "./row-change.js";

test("every record has every key, in order, and fits its schema", () => {
  const record = recordOf({ change: "appeared", dataset: "mentions", char_start: 0 });
  const line = jsonLines(differences, [differences.schema.parse(record)]);
  expect(Object.keys(JSON.parse(line))).toEqual(differences.columns.map(({ name }) => name));
  expect(Object.keys(JSON.parse(line)).join()).toBe(
    "change,dataset,doc_id,source_path,row_id_a,row_id_b,rule_a,rule_b,field,before,after,surface,char_start,char_end,sentence",
  );
});

test("every column is described", () => {
  expect(differences.columns.filter(({ description }) => description === "")).toEqual([]);
});

test("datasets come in the order of the catalogue", () => {
  const names = datasets.map(({ name }) => name);
  const places = comparedDatasets.map((name) => names.indexOf(name));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});
