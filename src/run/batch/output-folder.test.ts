import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { devNull } from "node:os";
import { join } from "node:path";
import { factsOf } from "../../datasets/files.js";
import { sectionFiles } from "../../datasets/section-text.js";
import { contentOf, folderWith } from "../../testing/folder.js";
import { sha256 } from "../hash.js";
import { type OutputFolder, outputFolder } from "./output-folder.js";

function made(files: Readonly<Record<string, string>> = {}) {
  const out = folderWith(files);
  const work = join(out, ".work");
  return { out, work, output: outputFolder(out, work) };
}

/** Every section's text is its name, twice, the sections in no order. */
function fillWithNames(output: OutputFolder): void {
  const names = sectionFiles.flatMap(({ parts }) => parts.flatMap((part) => ("section" in part ? [part.section] : [])));
  for (const name of [...names].reverse()) output.append(new Map([[name, `1 ${name} é\n`]]));
  for (const name of names) output.append(new Map([[name, `2 ${name}\n`]]));
}

const expected = new Map(
  sectionFiles.map(({ path, parts }) => [
    path,
    parts.map((part) => ("text" in part ? part.text : `1 ${part.section} é\n2 ${part.section}\n`)).join(""),
  ]),
);

test("the sections of a file stand in it in their order, whenever their text came", () => {
  const { out, output } = made();
  fillWithNames(output);
  output.finish();
  output.publish();
  expect([...contentOf(out)]).toEqual([...expected].sort(([a], [b]) => (a < b ? -1 : 1)));
});

test("what is said of a file is true of it", () => {
  const { output } = made();
  fillWithNames(output);
  const facts = [...output.finish(), output.write("schemas/a.json", "{}\né")];
  expect(facts).toEqual(
    [...expected, ["schemas/a.json", "{}\né"] as const].map(([path, text]) => factsOf(path, text, sha256)),
  );
});

test("a section without text makes an empty stretch, of a dataset an empty file", () => {
  const { out, output } = made();
  const facts = output.finish();
  output.publish();
  expect(facts.find(({ path }) => path === "money.jsonl")).toMatchObject({ bytes: 0, lines: 0 });
  expect(readFileSync(join(out, "money.jsonl"), "utf8")).toBe("");
});

test("stretches of a file are appended as they are", () => {
  const { out, output } = made({ chunk: "0123456789" });
  const file = openSync(join(out, "chunk"), "r");
  output.append(new Map([["money", "a"]]));
  output.appendFrom("money", file, { start: 3, length: 4 });
  output.appendFrom("money", file, { start: 0, length: 0 });
  closeSync(file);
  output.finish();
  output.publish();
  expect(readFileSync(join(out, "money.jsonl"), "utf8")).toBe("a3456");
});

test("a stretch that is not there is an error", () => {
  const { out, output } = made({ chunk: "0123456789" });
  const file = openSync(join(out, "chunk"), "r");
  expect(() => output.appendFrom("money", file, { start: 8, length: 4 })).toThrow(/ends 2 bytes early/u);
  closeSync(file);
  output.close();
});

test("nothing is in its place before it is published, then old files are replaced, others left, the work folder gone", () => {
  const { out, work, output } = made({ "money.jsonl": "old", "run.json": "old", "mine.txt": "mine" });
  fillWithNames(output);
  output.finish();
  output.write("run.json", "new");
  expect([...contentOf(out)].filter(([path]) => !path.startsWith(".work"))).toEqual([
    ["mine.txt", "mine"],
    ["money.jsonl", "old"],
  ]);
  output.publish();
  expect(readFileSync(join(out, "money.jsonl"), "utf8")).toBe(expected.get("money.jsonl"));
  expect([readFileSync(join(out, "run.json"), "utf8"), readFileSync(join(out, "mine.txt"), "utf8")]).toEqual([
    "new",
    "mine",
  ]);
  expect(existsSync(work)).toBe(false);
});

test("when publishing breaks off, no old run.json says that the files beside it are whole", () => {
  const { out, work, output } = made({ "run.json": "old" });
  output.finish();
  writeFileSync(join(out, "schemas"), "a file where a folder is to be");
  output.write("schemas/a.json", "{}");
  output.write("run.json", "new");
  expect(() => output.publish()).toThrow(/schemas/u);
  expect(existsSync(join(out, "run.json"))).toBe(false);
  expect(readdirSync(work)).toContain("run.json");
});

test("what a killed run has left of its work is not taken over", () => {
  const out = folderWith({
    ".work/money.jsonl": "left",
    ".work/nodes_event": "left",
    ".work/gexf_edges_events": "left",
  });
  const output = outputFolder(out, join(out, ".work"));
  output.finish();
  output.publish();
  expect([...contentOf(out).values()].join("")).not.toContain("left");
});

test("closing leaves no file open, finished or not", () => {
  const next = () => {
    const file = openSync(devNull, "r");
    closeSync(file);
    return file;
  };
  const before = next();
  const { output } = made();
  fillWithNames(output);
  expect(next()).toBeGreaterThan(before);
  output.close();
  expect(next()).toBe(before);
});
