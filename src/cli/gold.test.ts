import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../run/usage-error.js";
import { captured } from "../testing/captured.js";
import { contentOf, folderWith } from "../testing/folder.js";
import { helpOf, readArguments } from "./command.js";
import { goldCommand } from "./gold.js";

const run = (...words: string[]) => captured(() => goldCommand.run(readArguments(goldCommand, words)));

const example = readFileSync("fixtures/cases/gold/example.gold", "utf8");
const bad = "date 2024-03-12\n\n<ORG>Andina";

describe("dateline gold", () => {
  test("says what is in the gold", async () => {
    const { status, stdout, stderr } = await run("--gold", folderWith({ "example.gold": example }));
    expect([status, stderr]).toEqual([0, ""]);
    const cells = stdout.split("\n").map((line) =>
      line
        .split("|")
        .map((cell) => cell.trim())
        .join("|"),
    );
    expect(cells).toEqual([
      "||number|of which|",
      expect.stringMatching(/^\|-/u),
      "|articles|1||",
      "|entities|8|PLACE 3 · ORG 2 · PERSON 2 · NORP 1|",
      "|mentions|10|name 8 · nominal 1 · pronoun 1|",
      "|dates|3|DATE 3|",
      "|money|1|USD 1|",
      "|statements|3|indirect 2 · mixed 1|",
      "|events|2|AID 1 · CONSULT 1|",
      "",
    ]);
  });

  test("takes texts from the paths", async () => {
    const { status, stdout } = await run("seeds", "--gold", "fixtures/gold");
    expect(status).toBe(0);
    expect(stdout).toMatch(/\| articles +\| +5 \|/u);
  });

  test("names problems on stderr, counts the rest and gives status 2", async () => {
    const gold = folderWith({ "a.gold": example, "b.gold": bad });
    const { status, stdout, stderr } = await run("--gold", gold);
    expect(status).toBe(2);
    expect(stdout).toMatch(/\| articles +\| +1 \|/u);
    expect(stderr).toMatch(/b\.gold\n {2}line 3, column 1, <ORG>: found its end nowhere/u);
  });

  test("writes JSON and markup that say the same", async () => {
    const [json, markup, again] = [folderWith({}), folderWith({}), folderWith({})];
    const first = await run("--gold", folderWith({ "x.gold": example }), "--to", "json", "--out", json);
    expect(first).toMatchObject({ status: 0, stderr: `Wrote 1 file to ${json}.\n` });
    expect(contentOf(json).get("example.json")).toBe(readFileSync("fixtures/cases/gold/example.json", "utf8"));
    await run("--gold", json, "--to", "markup", "--out", markup);
    await run("--gold", markup, "--to", "json", "--out", again);
    expect([...contentOf(again)]).toEqual([...contentOf(json)]);
  });

  test("markup written anew keeps the lines of its header", async () => {
    const out = folderWith({});
    await run("--gold", folderWith({ "x.gold": example }), "--to", "markup", "--out", out);
    expect(contentOf(out).get("example.gold")).toMatch(/^date 2024-03-12\nid: example\ncountry: Peru\n\n/u);
  });

  test("an id that is no file name is not written, the others are", async () => {
    const out = folderWith({});
    const gold = folderWith({ "a.gold": example, "b.gold": "date 2024-03-12\nid: ../b\n\nRain." });
    const { status, stderr } = await run("--gold", gold, "--to", "json", "--out", out);
    expect(status).toBe(2);
    expect(stderr).toMatch(/\.\.\/b\n.*no file name/u);
    expect([...contentOf(out).keys()]).toEqual(["example.json"]);
  });

  test("its help names both forms", () => {
    expect(helpOf(goldCommand)).toMatch(/Usage: dateline gold \[PATH…\].*MARKUP\.md/su);
  });
});

describe("a wrong call says what to do instead", () => {
  const gold = "fixtures/cases/gold";
  test.each<[string[], RegExp]>([
    [[], /No gold is named.*--gold DIR/su],
    [["--gold", "nowhere"], /nowhere cannot be read.*--gold DIR/su],
    [["--gold", "src/cli"], /no gold annotation in src\/cli.*\.json.*\.gold/su],
    [["--gold", gold, "--to", "xml", "--out", "x"], /--to is "xml".*json/su],
    [["--gold", gold, "--to", "json"], /without --out/u],
    [["--gold", gold, "--out", "x"], /without --to/u],
    [["--gold", gold, "--to", "json", "--out", join(gold, "x")], /lies in the input folder/u],
    [["--golden", gold], /--golden.*dateline gold --help/su],
  ])("%j", async (words, message) => {
    const error = await run(...words).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect(error instanceof UsageError && `${error.message}\n${error.hint}`).toMatch(message);
  });
});
