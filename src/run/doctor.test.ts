import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaultMaxCharacters } from "../ingest/parsed.js";
import { folderWith } from "../testing/folder.js";
import { checkFolder, checkInstallation, nodeFinding } from "./doctor.js";
import { extract } from "./extract.js";

const written = join(folderWith(), "out");

beforeAll(async () => {
  const options = { concurrency: 4, published: null, maxCharacters: defaultMaxCharacters, limit: null };
  await extract({ ...options, inputs: ["seeds"], out: written });
});

/** The folder with a file changed; `datapackage.json` may be told of it. */
function damaged(name: string, change: (text: string) => string): string {
  const folder = join(folderWith(), "out");
  cpSync(written, folder, { recursive: true });
  writeFileSync(join(folder, name), change(readFileSync(join(folder, name), "utf8")));
  return folder;
}

const problemsOf = async (folder: string) =>
  (await checkFolder(folder))
    .filter(({ problem }) => problem !== null)
    .map(({ name, problem }) => `${name}: ${problem}`);

test("this installation is sound, its sample gives what it must", async () => {
  const findings = await checkInstallation();
  expect(findings.filter(({ problem, isOptional }) => problem !== null && !isOptional)).toEqual([]);
  expect(findings.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["dateline", "node", "memory", "disk", "models", "annotation"]),
  );
});

test.each([
  ["20.18.1", true],
  ["18.20.0", true],
  ["20.19.0", false],
  ["22.1.0", false],
])("node %s is too old: %p", (version, isOld) => {
  expect(nodeFinding(version).problem !== null).toBe(isOld);
});

test("a folder as it was written is sound", async () => {
  expect(await problemsOf(written)).toEqual([]);
});

test("a file that was changed, cut short or taken away is named", async () => {
  expect(await problemsOf(damaged("money.jsonl", (text) => text.replace("USD", "EUR")))).toEqual([
    "files: money.jsonl has other content than when it was written",
  ]);
  expect(await problemsOf(damaged("money.jsonl", (text) => text.slice(0, -2)))).toEqual([
    expect.stringMatching(/^files: money\.jsonl has \d+ bytes, expected \d+$/u),
  ]);
  const gone = damaged("money.jsonl", (text) => text);
  rmSync(join(gone, "events.jsonl"));
  expect(await problemsOf(gone)).toEqual(["files: events.jsonl is not there or cannot be read"]);
});

/** As if the folder had been written so: hash and length are those of the change. */
async function rewritten(name: string, change: (text: string) => string): Promise<string> {
  const folder = damaged(name, change);
  const { createHash } = await import("node:crypto");
  const content = readFileSync(join(folder, name));
  const path = join(folder, "datapackage.json");
  const description = JSON.parse(readFileSync(path, "utf8"));
  const resource = description.resources.find((each: { path: string }) => each.path === name);
  resource.bytes = content.length;
  resource.hash = `sha256:${createHash("sha256").update(content).digest("hex")}`;
  writeFileSync(path, JSON.stringify(description));
  return folder;
}

test("rows, references and offsets are checked though the hashes fit", async () => {
  const shifted = await rewritten("dates.jsonl", (text) =>
    text.replace(/"char_start":(\d+)/u, (_, at) => `"char_start":${Number(at) - 1}`),
  );
  expect(await problemsOf(shifted)).toEqual([expect.stringMatching(/^offsets: dates t_\w+ has offsets that cut out/u)]);
  const dangling = await rewritten("statements.jsonl", (text) =>
    text.replace(/"speaker_id":"person_[^"]*"/u, '"speaker_id":"person_nobody"'),
  );
  expect(await problemsOf(dangling)).toEqual([
    "ids and references: statements.speaker_id refers to person_nobody, which is no row of entities",
  ]);
  const odd = await rewritten("events.jsonl", (text) => text.replace('"status":"factual"', '"status":"true"'));
  expect((await problemsOf(odd))[0]).toMatch(
    /^rows: .*events\.jsonl, line \d+ is no row of this version of Dateline: status/u,
  );
  const twice = await rewritten("money.jsonl", (text) => text.replace(/^(.*\n).*\n/u, "$1$1"));
  expect((await problemsOf(twice)).join()).toMatch(/money has the id mo_\w+ 2 times/u);
});

test("a folder that is no output folder is refused", async () => {
  await expect(checkFolder("src")).rejects.toThrow("src is no finished output folder");
});
