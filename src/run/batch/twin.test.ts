import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { folderWith } from "../../testing/folder.js";
import { sha256OfBytes } from "../hash.js";
import { writeTwin } from "./twin.js";

const row = (number: number) => ({
  reject_id: `reject_${number}`,
  source_path: `00${number}`,
  stage: "read",
  reason: "“not UTF-8” 😀\u2028",
  first_bytes: number % 2 === 0 ? null : "1e10",
});

function written(lines: string) {
  const folder = folderWith({ "rejects.jsonl": lines });
  const to = join(folder, "parquet", "rejects.parquet");
  const facts = writeTwin({ dataset: "rejects", from: join(folder, "rejects.jsonl"), to });
  return { facts, bytes: readFileSync(to) };
}

const readAgain = (bytes: Buffer) => parquetReadObjects({ file: new Uint8Array(bytes).buffer });

test("a twin holds the rows of the lines", async () => {
  const rows = [1, 2, 3].map(row);
  const { bytes } = written(rows.map((each) => `${JSON.stringify(each)}\n`).join(""));
  expect(await readAgain(bytes)).toEqual(rows);
});

test("the twin of an empty file is a table without rows", async () => {
  expect(await readAgain(written("").bytes)).toEqual([]);
});

test("what is said of a twin is true of it", () => {
  const { facts, bytes } = written(`${JSON.stringify(row(1))}\n`);
  expect(facts).toEqual({ bytes: bytes.length, lines: null, sha256: sha256OfBytes(bytes) });
});

test("a dataset nobody knows is an error", () => {
  expect(() => writeTwin({ dataset: "weather", from: "a", to: "b" })).toThrow("there is no dataset weather");
});
