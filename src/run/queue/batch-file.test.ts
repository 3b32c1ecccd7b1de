import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readingsOf } from "../../ingest/read.js";
import { folderWith } from "../../testing/folder.js";
import { partName } from "../batch/batches.js";
import { readBatch, writeBatch } from "./batch-file.js";
import { Hopeless } from "./job-queue.js";

function newFolder(): string {
  const folder = folderWith({ "inputs/.keep": "" });
  return folder;
}

const options = { published: null, maxCharacters: 1000 };
const readingsIn = (path: string, content: string) => [...readingsOf(path, Buffer.from(content), options)];
const batch = {
  number: 3,
  readings: [
    ...readingsIn("a.txt", "date 2022-10-02 It rained.\r\n\r\n“Much”, she said.  "),
    ...readingsIn("b.jsonl", '{"date":"2022-10-03","text":"It snowed 😀\\ud800.","id":7,"author":"Ana"}\nno\n'),
    ...readingsIn("c.txt", "no date"),
  ],
};
const name = partName(batch, "key");

test("what was read is read back the same, rejects too", async () => {
  const folder = newFolder();
  writeBatch(folder, name, batch);
  expect(await readBatch(folder, name, "key")).toEqual(batch.readings);
  expect(readdirSync(join(folder, "inputs")).sort()).toEqual([".keep", name]);
});

test("a damaged file, or one of another configuration, is refused for good", async () => {
  const folder = newFolder();
  writeBatch(folder, name, batch);
  await expect(readBatch(folder, name, "other")).rejects.toThrow(Hopeless);
  writeFileSync(join(folder, "inputs", name), "{}");
  await expect(readBatch(folder, name, "key")).rejects.toThrow(/damaged.*enqueue again/u);
});

test("a file that is not there may come: it is looked for again", async () => {
  const reading = readBatch(newFolder(), name, "key");
  await expect(reading).rejects.toThrow(/There is no .*every machine/u);
  await expect(reading).rejects.not.toThrow(Hopeless);
});

test("a job that names a path instead of a part is refused for good", async () => {
  await expect(readBatch(newFolder(), "../../secret.ndjson", "key")).rejects.toThrow(Hopeless);
});
