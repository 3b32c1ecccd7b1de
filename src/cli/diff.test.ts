import { readFileSync } from "node:fs";
import { join } from "node:path";
import { differences } from "../differences/record.js";
import { UsageError } from "../run/usage-error.js";
import { captured } from "../testing/captured.js";
import { contentOf, folderWith } from "../testing/folder.js";
import { readArguments } from "./command.js";
import { diffCommand } from "./diff.js";

const golden = "fixtures/golden";

const content = Object.fromEntries([...contentOf(golden)].filter(([name]) => name.endsWith(".jsonl")));
/** The golden run with the first of its mentions left out and the first of its dates two years later. */
const other = folderWith({
  ...content,
  "mentions.jsonl": (content["mentions.jsonl"] ?? "").replace(/^.*\n/u, ""),
  "dates.jsonl": (content["dates.jsonl"] ?? "").replace('"timex_value":"2021-', '"timex_value":"2023-'),
});

const run = (...words: string[]) => captured(() => diffCommand.run(readArguments(diffCommand, words)));

test("the report goes to stdout", async () => {
  const { status, stdout, stderr } = await run(golden, other);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^# What differs\n/u);
  expect(stdout).toMatch(/## mentions[^#]*### same-name\s+- vanished .* PLACE name: Washington\n {2}⟦Washington⟧/u);
  expect(stdout).toMatch(/## dates[^#]*### month-day\s+.*\n.*\n {2}timex_value: 2021-09-02 → 2023-09-02/u);
});

test("--jsonl - writes the records there instead", async () => {
  const { stdout } = await run(golden, other, "--jsonl", "-");
  const records = stdout
    .trimEnd()
    .split("\n")
    .map((line) => differences.schema.parse(JSON.parse(line)));
  expect(records.map(({ dataset, change, field }) => [dataset, change, field])).toEqual([
    ["mentions", "vanished", null],
    ["dates", "changed", "timex_value"],
  ]);
});

test("--jsonl FILE writes them to a file, beside the report", async () => {
  const file = join(folderWith({}), "differences.jsonl");
  const { stdout, stderr } = await run(golden, other, "--jsonl", file);
  expect(stdout).toContain("# What differs");
  expect(stderr).toBe(`Wrote 2 differences to ${file}.\n`);
  expect(readFileSync(file, "utf8").trimEnd().split("\n")).toHaveLength(2);
});

test("--dataset looks at one dataset only", async () => {
  const { stdout } = await run(golden, other, "--dataset", "dates");
  expect(stdout).not.toContain("mentions");
  expect(stdout).toContain("## dates");
  expect((await run(golden, other, "--dataset", "money")).stdout).toMatch(/^Nothing differs in money between /u);
});

test("--strict makes a difference status 2", async () => {
  expect((await run(golden, other, "--strict")).status).toBe(2);
  expect((await run(golden, other, "--strict", "--dataset", "money")).status).toBe(0);
  expect(await run(golden, golden, "--strict")).toMatchObject({
    status: 0,
    stdout: `Nothing differs between ${golden} and ${golden}.\n`,
  });
});

test("the same runs give the same bytes", async () => {
  expect(await run(golden, other, "--all")).toEqual(await run(golden, other, "--all"));
});

test.each([
  [[golden], /two folders, but got fixtures\/golden/u],
  [[], /two folders, but got none/u],
  [[golden, other, "x"], /two folders/u],
  [[golden, "nowhere"], /nowhere is not there/u],
  [[golden, other, "--dataset", "weather"], /No dataset that is compared is called weather/u],
  [[golden, other, "--jsonl", "/dev/null/x"], /\/dev\/null\/x cannot be written/u],
])("a wrong call: %j", async (words, message) => {
  const error: unknown = await run(...words).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(UsageError);
  expect(error).toMatchObject({ message: expect.stringMatching(message) });
});
