import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { initialFiles } from "../run/init.js";
import { contentOf, folderWith } from "../testing/folder.js";
import { runBuilt } from "../testing/run-built.js";

test("a new folder is extracted, explained and checked as its README says, by the defaults in its dateline.json", async () => {
  const folder = join(folderWith(), "news");
  expect(await runBuilt(["init", folder])).toMatchObject({ status: 0 });
  expect([...contentOf(folder).keys()].sort()).toEqual([...initialFiles.keys()].sort());
  const program = resolve("dist/cli/dateline.js");
  const inFolder = (...words: string[]) => runBuilt(words, { before: `cd ${folder}`, program });
  expect(await inFolder("extract", "--workers", "0")).toMatchObject({ status: 0 });
  const run = JSON.parse(readFileSync(join(folder, "datasets/run.json"), "utf8"));
  expect(run.options).toMatchObject({ configFile: "dateline.json", inputs: ["articles"], workers: 0 });
  const entities = readFileSync(join(folder, "datasets/entities.jsonl"), "utf8");
  expect(entities).toContain('"entity_id":"org_harbour-safety-commission"');
  expect(entities).toContain('"country":"NZL"');
  const { status, stdout } = await inFolder("explain", "person_mere-tawhiri");
  expect([status, stdout]).toEqual([0, expect.stringContaining("Mere Tawhiri (person_mere-tawhiri), a PERSON")]);
  expect(await inFolder("doctor", "--output", "datasets")).toMatchObject({ status: 0 });
});

test("what is there is never overwritten", async () => {
  const folder = folderWith({ "lexicon.csv": "mine" });
  const { status, stderr } = await runBuilt(["init", folder]);
  expect([status, stderr]).toEqual([
    1,
    expect.stringMatching(/lexicon\.csv is there already, and nothing is overwritten/u),
  ]);
  expect(readFileSync(join(folder, "lexicon.csv"), "utf8")).toBe("mine");
  expect(existsSync(join(folder, "dateline.json"))).toBe(false);
});
