import { readFileSync } from "node:fs";
import { join } from "node:path";
import { captured } from "../testing/captured.js";
import { folderWith } from "../testing/folder.js";
import { main } from "./main.js";

const text = "Ana Silva of Peru said on Monday that it would pay $5 million.";
const mention = (start: number, end: number) => ({ start, end, text: text.slice(start, end) });
const gold = {
  doc_id: "a",
  published: "2022-10-06",
  text,
  entities: [
    { id: "e1", type: "PERSON", name: "Ana Silva", mentions: [mention(0, 9)] },
    { id: "e2", type: "ORG", name: "Peru", mentions: [mention(13, 17)] },
  ],
};

const folder = folderWith({
  "gold/a.json": JSON.stringify(gold),
  "high.json": '{"about":"x","scores":{"names":{"exact":99}}}',
  "set/documents.jsonl": JSON.stringify({ doc_id: "a", text }),
  "set/gold.jsonl": JSON.stringify({ doc_id: "a", start: 0, end: 9, type: "PERSON" }),
});
const at = (name: string) => join(folder, name);
const evaluate = (...words: string[]) => captured(() => main(["evaluate", ...words]));

test("the table goes to stdout, with a row for each measure", async () => {
  const { status, stdout, stderr } = await evaluate("--gold", at("gold"));
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/\| names +\| exact PERSON +\| 100\.0 \|/u);
  for (const layer of ["names", "linking", "dates", "money", "statements", "events"])
    expect(stdout).toContain(`| ${layer}`);
});

test("--errors lists what is wrong with a layer", async () => {
  const { stdout } = await evaluate("--gold", at("gold"), "--errors", "names");
  expect(stdout).toContain("type: ORG read as PLACE (1)");
  expect(stdout).toContain("a: Ana Silva of ⟦Peru⟧ said on Monday");
});

test("--json gives unrounded scores and, when asked, the errors", async () => {
  const { stdout } = await evaluate("--gold", at("gold"), "--json", "--errors", "names");
  const [{ source, layers, errors, problems }] = JSON.parse(stdout);
  expect([source, problems]).toEqual([at("gold"), []]);
  expect(layers[0].measures[0]).toMatchObject({ name: "exact", kind: "f1", gold: 2, rightGold: 1 });
  expect(errors).toMatchObject([{ kind: "type: ORG read as PLACE", docId: "a" }]);
});

test("a floor that does not hold is said and makes status 2", async () => {
  const { status, stdout, stderr } = await evaluate("--gold", at("gold"), "--floors", at("high.json"));
  expect(status).toBe(2);
  expect(stdout).toMatch(/99\.00 +\|/u);
  expect(stderr).toMatch(/floor of names, exact, does not hold: it is 99/u);
});

test("--raise makes a file of floors that holds from then on", async () => {
  const floors = at("floors.json");
  expect((await evaluate("--gold", at("gold"), "--floors", floors, "--raise")).stderr).toContain(`Raised ${floors}`);
  const again = await evaluate("--gold", at("gold"), "--floors", floors, "--raise");
  expect(again).toMatchObject({ status: 0, stderr: `${floors} holds these scores already.\n` });
});

test("--set scores a layer on a set, several one after the other, and --predictions writes what was predicted", async () => {
  const set = `names:${at("set")}`;
  const { status, stdout } = await evaluate(
    "--set",
    set,
    "--set",
    `money:${at("set")}`.replace("money", "names"),
    "--predictions",
    at("out"),
  );
  expect(status).toBe(0);
  expect(stdout.split("names:").length).toBe(3);
  const [file] = [`${set.replaceAll(/[^\w.-]+/gu, "_")}.jsonl`];
  expect(readFileSync(at(`out/${file}`), "utf8")).toContain('{"doc_id":"a","start":0,"end":9,"type":"PERSON"}');
});

test("gold that cannot be used is said, and makes status 2", async () => {
  const bad = folderWith({
    "a.json": JSON.stringify(gold),
    "b.json": JSON.stringify({ ...gold, doc_id: "b", entities: [{ id: "e1" }] }),
  });
  const { status, stdout, stderr } = await evaluate("--gold", bad);
  expect(status).toBe(2);
  expect(stdout).toContain("1 document");
  expect(stderr).toMatch(/b\.json: .*entities\[0\]\.type/su);
});

test.each<[string[], RegExp]>([
  [["--gold", "nowhere"], /nowhere cannot be read.*--gold DIR/su],
  [["--gold", at("set")], /no gold annotation.*\.gold/su],
  [["--set", "weather:x"], /names no set.*Layers: names, dates/su],
  [["--set", `names:${at("set")}`, "--gold", at("gold")], /--gold does not go with --set/u],
  [["--set", `names:${at("set")}`, "seeds"], /seeds does not go with --set/u],
  [["--gold", at("gold"), "--errors", "weather"], /"weather" is no layer.*Layers: names; linking/su],
  [["--gold", at("gold"), "--raise"], /--raise needs a file of floors/u],
])("%j is a wrong call", async (words, message) => {
  const { status, stderr } = await evaluate(...words);
  expect(status).toBe(1);
  expect(stderr).toMatch(message);
});
