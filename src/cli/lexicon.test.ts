import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { captured } from "../testing/captured.js";
import { contentOf, folderWith } from "../testing/folder.js";
import { problemsIn } from "../testing/invariants.js";
import { main } from "./main.js";

const articles = {
  "a.txt": "date 2022-10-06 Vimmo said on Monday that it would pay Kenya $5 million.",
  "b.txt": "date 2023-10-06 President Ana Silva met the head of Vimmo Holdings in Lima.",
};
const names = "name,type,mode,id,aliases,country\nVimmo Holdings,ORG,,org_v1,Vimmo,PER\nLima,,forbid,,,\n";

/** Runs `extract` on the articles with lexicons. */
async function extracted(lexicons: Readonly<Record<string, string | Uint8Array>>, ...words: string[]) {
  const [folder, side, out] = [folderWith(articles), folderWith(lexicons), folderWith({})];
  const options = Object.keys(lexicons).flatMap((name) => ["--lexicon", join(side, name)]);
  const { status, stderr } = await captured(() => main(["extract", folder, "--out", out, ...options, ...words]));
  return { status, stderr: stderr.replaceAll(`${side}/`, ""), output: contentOf(out), out, side };
}

const rowsOf = (output: ReadonlyMap<string, string>, name: string) =>
  (output.get(`${name}.jsonl`) ?? "")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

test("names, ids and countries of a lexicon are in the datasets, with their rule", async () => {
  const { status, output } = await extracted({ "names.csv": names });
  expect(status).toBe(0);
  expect(problemsIn(output)).toEqual([]);
  expect(rowsOf(output, "entities").filter(({ entity_id }) => entity_id === "org_v1")).toMatchObject([
    { canonical_name: "Vimmo Holdings", entity_type: "ORG", country: "PER", document_total: 2 },
  ]);
  const mentions = rowsOf(output, "mentions");
  expect(mentions.find(({ surface }) => surface === "Vimmo")).toMatchObject({
    entity_id: "org_v1",
    rule: "lexicon-add",
  });
  expect(mentions.map(({ surface }) => surface)).not.toContain("Lima");
  expect(rowsOf(output, "statements")).toMatchObject([{ speaker_id: "org_v1" }]);
});

test("several lexicons are read as one; run.json names each with its hash", async () => {
  const more = '{"name": "head", "type": "MISC", "mode": "force"}\n';
  const { output, out, side } = await extracted({ "names.csv": names, "more.jsonl": more });
  expect(rowsOf(output, "mentions").map(({ rule }) => rule)).toContain("lexicon-force");
  const run = JSON.parse(readFileSync(join(out, "run.json"), "utf8"));
  expect(run.options.lexicons).toEqual([join(side, "names.csv"), join(side, "more.jsonl")]);
  expect(run.lexicons).toEqual(
    [names, more].map((content, index) => ({
      path: run.options.lexicons[index],
      bytes: content.length,
      sha256: createHash("sha256").update(content).digest("hex"),
    })),
  );
});

test("the number of files in flight does not change a byte", async () => {
  const one = await extracted({ "names.csv": names }, "--concurrency", "1");
  const eight = await extracted({ "names.csv": names }, "--concurrency", "8");
  expect([...one.output]).toEqual([...eight.output]);
});

test("where the user says that a place lies is settled, whatever else bears its name", async () => {
  const lexicon = "name,type,id,country\nCórdoba,PLACE,place_here,MEX\n";
  const folder = folderWith({
    "a.txt": "date 2022-10-06 The mayor of Córdoba spoke. Spain and Argentina were silent.",
  });
  const side = folderWith({ "names.csv": lexicon });
  const out = folderWith({});
  await captured(() => main(["extract", folder, "--out", out, "--lexicon", join(side, "names.csv")]));
  const [entity] = rowsOf(contentOf(out), "entities").filter(({ entity_id }) => entity_id === "place_here");
  expect(entity).toMatchObject({ country: "MEX", country_candidates: [] });
});

test("a lexicon among the articles is no article", async () => {
  const folder = folderWith({ ...articles, "names.jsonl": '{"name": "Vimmo", "type": "ORG"}' });
  const out = folderWith({});
  await captured(() => main(["extract", folder, "--out", out, "--lexicon", join(folder, "names.jsonl")]));
  expect(readFileSync(join(out, "rejects.jsonl"), "utf8")).toBe("");
});

describe("what is wrong with a lexicon is said at once, and nothing is extracted", () => {
  test.each<[string, Record<string, string | Uint8Array>, RegExp]>([
    ["another ending", { "names.txt": "Vimmo" }, /^ {2}names\.txt: its ending is none of \.csv, \.jsonl/mu],
    [
      "not UTF-8",
      { "names.csv": Buffer.from("name,type\nCaf\u00e9,ORG", "latin1") },
      /names\.csv: It is not UTF-8: byte 0xE9/u,
    ],
    ["a folder", { "names.csv/x": "" }, /names\.csv: It is a folder/u],
    [
      "a wrong type",
      { "names.csv": "name,type\nVimmo,ORGS" },
      /names\.csv, line 2: its type is "ORGS"\. Did you mean ORG/u,
    ],
  ])("%s", async (_, lexicons, message) => {
    const side = folderWith(lexicons);
    const [folder, out] = [folderWith(articles), folderWith({})];
    const path = join(side, Object.keys(lexicons)[0]?.split("/")[0] ?? "");
    const { status, stderr } = await captured(() => main(["extract", folder, "--out", out, "--lexicon", path]));
    expect(status).toBe(1);
    expect(stderr.replaceAll(`${side}/`, "")).toMatch(message);
    expect(readdirSync(out)).toEqual([]);
  });

  test("a file that is not there", async () => {
    const { status, stderr } = await captured(() =>
      main(["extract", folderWith(articles), "--out", folderWith({}), "--lexicon", "no.csv"]),
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/no\.csv: There is no such file or folder\. Check the path\./u);
  });

  test("the first ten problems of all files, then their number", async () => {
    const { status, stderr } = await extracted({
      "a.csv": `name,type\n${"Vimmo\n".repeat(8)}`,
      "b.jsonl": "[]\n".repeat(8),
    });
    expect(status).toBe(1);
    expect(stderr).toContain(
      "Error: The lexicon cannot be used, it has 16 problems:\n  a.csv, line 2: it has 1 of the 2",
    );
    expect(stderr.match(/, line \d+: /gu)).toHaveLength(10);
    expect(stderr).toContain("\n  … and 6 more.\nNothing was extracted.");
    expect(stderr).not.toContain("    at ");
  });
});
