import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { at } from "../document/at.js";
import { datasets } from "./catalogue.js";
import type { AnyDataset } from "./dataset.js";
import { parquetTable } from "./parquet.js";

type Row = Readonly<Record<string, unknown>>;

function named(name: string): AnyDataset {
  const found = datasets.find((dataset) => dataset.name === name);
  if (!found) throw new Error(name);
  return found;
}

function fileOf(dataset: AnyDataset, rows: Iterable<Row>): ArrayBuffer {
  const chunks: Uint8Array[] = [];
  const table = parquetTable(dataset, (bytes) => chunks.push(bytes.slice()));
  for (const row of rows) table.add(row, JSON.stringify(row).length);
  table.finish();
  const file = Buffer.concat(chunks);
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer;
}

/** The rows of a file as JSON has them: days as `YYYY-MM-DD`, whole numbers as numbers. */
async function rowsOf(file: ArrayBuffer): Promise<Row[]> {
  const plain = (cell: unknown) => {
    if (typeof cell === "bigint") return Number(cell);
    return cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;
  };
  const rows = await parquetReadObjects({ file });
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plain(cell)])));
}

const entity = (number: number): Row => ({
  entity_id: `person_ada-obi-${number}`,
  entity_type: "PERSON",
  subtype: null,
  canonical_name: `Ada Obi 😀 ${number}`,
  aliases: number % 3 === 0 ? [] : ["Ada", `00${number}`],
  country: number % 2 === 0 ? null : "NGA",
  country_candidates: [],
  mention_total: number,
  document_total: 1,
  first_published_on: "1066-10-14",
  last_published_on: "2022-10-02",
  link_reasons: [],
});

test.each(datasets.map((dataset) => [dataset.name, dataset] as const))(
  "%s without rows is a file with all its columns",
  (_, dataset) => {
    const { num_rows, schema } = parquetMetadata(fileOf(dataset, []));
    const columns = schema.filter(({ name }) => dataset.columns.some((column) => column.name === name));
    expect([num_rows, columns.map(({ name }) => name)]).toEqual([0n, dataset.columns.map(({ name }) => name)]);
  },
);

test("what is written is read again: nulls, empty lists, days of any year, emoji, ids of digits", async () => {
  const rows = [0, 1, 2, 3].map(entity);
  expect(await rowsOf(fileOf(named("entities"), rows))).toEqual(rows);
});

test("columns have the types of their kind, and are required unless they may be null", () => {
  const { schema } = parquetMetadata(fileOf(named("money"), []));
  const typeOf = (column: string) => {
    const { type, converted_type, repetition_type } = at(
      schema.filter(({ name }) => name === column),
      0,
    );
    return [type, converted_type, repetition_type];
  };
  expect(typeOf("money_id")).toEqual(["BYTE_ARRAY", "UTF8", "REQUIRED"]);
  expect(typeOf("amount")).toEqual(["DOUBLE", undefined, "OPTIONAL"]);
  expect(typeOf("currency_candidates")).toEqual([undefined, "LIST", "REQUIRED"]);
  expect(typeOf("char_start")).toEqual(["INT64", undefined, "REQUIRED"]);
  const day = parquetMetadata(fileOf(named("dates"), [])).schema.find(({ name }) => name === "interval_start");
  expect(day).toMatchObject({ type: "INT32", converted_type: "DATE", repetition_type: "OPTIONAL" });
});

test("many rows make several groups, none of them held longer than it takes, and none is lost", async () => {
  const rows = Array.from({ length: 30_000 }, (_, number) => entity(number));
  const file = fileOf(named("entities"), rows);
  expect(parquetMetadata(file).row_groups.map(({ num_rows }) => Number(num_rows)).length).toBeGreaterThan(1);
  expect(await rowsOf(file)).toEqual(rows);
});

test("the first thousand rows hold nulls and empty lists only: later ones are read all the same", async () => {
  const rows = Array.from({ length: 1_500 }, (_, number) => ({
    ...entity(number),
    ...(number < 1_200 ? { country: null, aliases: [] } : {}),
  }));
  expect((await rowsOf(fileOf(named("entities"), rows))).slice(1_190)).toEqual(rows.slice(1_190));
});

test("the bytes depend on the rows alone, not on what was written before", () => {
  const rows = [5, 6, 7].map(entity);
  const first = Buffer.from(fileOf(named("entities"), rows));
  fileOf(named("entities"), [1, 2].map(entity));
  expect(Buffer.from(fileOf(named("entities"), rows)).equals(first)).toBe(true);
});
