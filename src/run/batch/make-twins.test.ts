import { readFileSync } from "node:fs";
import { join } from "node:path";
import { datasets } from "../../datasets/catalogue.js";
import { contentOf, folderWith } from "../../testing/folder.js";
import { sha256OfBytes } from "../hash.js";
import { Interrupted } from "./interrupted.js";
import { makeTwins } from "./make-twins.js";
import { outputFolder } from "./output-folder.js";
import type { Pool } from "./pool.js";
import { type TwinTask, writeTwin } from "./twin.js";

const names = datasets.map(({ name }) => name);
const reject = { reject_id: "reject_1", source_path: "a.txt", stage: "read", reason: "not UTF-8", first_bytes: null };
const never = new AbortController().signal;

/** An output folder whose datasets are finished: one reject, all else empty. */
function finished() {
  const out = folderWith();
  const output = outputFolder(out, join(out, ".work"));
  output.append(new Map([["rejects", `${JSON.stringify(reject)}\n`]]));
  output.finish();
  return { out, output };
}

function poolOf(twin: Pool["twin"]): Pool {
  const unused = () => Promise.reject(new Error("nothing but twins is asked for"));
  return { annotate: unused, render: unused, twin, close: () => Promise.resolve() };
}

test("every dataset gets a twin that is published with it, and what is said of it is true", async () => {
  const { out, output } = finished();
  const facts = await makeTwins(names, output, { pool: null, signal: never });
  output.write("run.json", "{}");
  output.publish();
  expect(facts.map(({ path }) => path)).toEqual(names.map((name) => `parquet/${name}.parquet`));
  for (const { path, bytes, lines, sha256 } of facts) {
    const content = readFileSync(join(out, path));
    expect({ bytes, lines, sha256 }).toEqual({ bytes: content.length, lines: null, sha256: sha256OfBytes(content) });
  }
});

test("processes make the same twins, the largest file first", async () => {
  const tasks: TwinTask[] = [];
  const there = finished();
  const pool = poolOf(async (task) => {
    tasks.push(task);
    return writeTwin(task);
  });
  const inProcesses = await makeTwins(names, there.output, { pool, signal: never });
  expect(tasks[0]?.dataset).toBe("rejects");
  const here = finished();
  expect(inProcesses).toEqual(await makeTwins(names, here.output, { pool: null, signal: never }));
  for (const { out, output } of [there, here]) {
    output.publish();
    expect([...contentOf(out).keys()].filter((path) => path.startsWith("parquet/"))).toHaveLength(names.length);
  }
});

test("a twin whose process was killed is made in this one", async () => {
  const { output } = finished();
  const pool = poolOf(() => Promise.reject(new Error("Worker exited unexpectedly")));
  const facts = await makeTwins(["rejects"], output, { pool, signal: never });
  expect(facts).toEqual([{ path: "parquet/rejects.parquet", ...writeTwin(taskOf(output)) }]);
});

test("what a process cannot write is said", async () => {
  const { output } = finished();
  const pool = poolOf(() => Promise.reject(new Error("ENOSPC: no space left on device")));
  await expect(makeTwins(names, output, { pool, signal: never })).rejects.toThrow("ENOSPC");
});

test.each([null, poolOf(async (task) => writeTwin(task))])("an interrupt ends it", async (pool) => {
  const { output } = finished();
  await expect(makeTwins(names, output, { pool, signal: AbortSignal.abort() })).rejects.toThrow(Interrupted);
});

function taskOf(output: ReturnType<typeof outputFolder>): TwinTask {
  return { dataset: "rejects", from: output.pathOf("rejects.jsonl"), to: output.pathOf("parquet/rejects.parquet") };
}
