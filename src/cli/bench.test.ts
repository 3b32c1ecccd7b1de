import { UsageError } from "../run/usage-error.js";
import { captured } from "../testing/captured.js";
import { folderWith } from "../testing/folder.js";
import { benchCommand } from "./bench.js";
import { readArguments } from "./command.js";

const text = 'Maria Olsen, a minister, said on Tuesday: "We will send $2 million to Ghana."';
const folder = folderWith({ "a.txt": `date 2022-10-06\n\n${text}`, "b.txt": text });
const empty = folderWith({});

const run = (...words: string[]) => captured(() => benchCommand.run(readArguments(benchCommand, words)));

test("prints a table, and names on stderr what it could not read", async () => {
  const { stdout, stderr } = await run(folder, "--characters", "100", "--rounds", "1", "--no-memory");
  expect(stdout).toMatch(/^\| wink, full pipe +\|/mu);
  expect(stderr).toMatch(/rejected b\.txt \(read\): .*date/u);
});

test("prints one object for machines", async () => {
  const { stdout } = await run(folder, "--characters", "100", "--rounds", "1", "--no-memory", "--json");
  const found = JSON.parse(stdout);
  expect(found.rows[0].memory).toBeNull();
  expect(Object.keys(found)).toEqual(["rounds", "all", "sample", "loadingSeconds", "rows", "peakResidentMegabytes"]);
  expect(Object.keys(found.rows[0])).toEqual([
    "name",
    "words",
    "seconds",
    "wordsPerSecond",
    "timeToWink",
    "speedToCompromise",
    "memory",
  ]);
});

test.each([
  ["--rounds 0", [folder, "--rounds", "0"], '--rounds is "0"'],
  ["--characters 0", [folder, "--characters", "0"], '--characters is "0"'],
  ["an empty folder", [empty], "No article in"],
  ["an unknown option", [folder, "--fast"], "--fast"],
])("refuses %s", async (_, words, message) => {
  const attempt = run(...words);
  await expect(attempt).rejects.toThrow(UsageError);
  await expect(attempt).rejects.toThrow(message);
});
