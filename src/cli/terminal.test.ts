import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { captured } from "../testing/captured.js";
import { contentOf, folderWith } from "../testing/folder.js";
import { main } from "./main.js";

/** What a terminal would obey. */
const commands = /[\p{Cc}\p{Bidi_Control}]/u;
const evil = "\u001b[2J\u0007\u202e\u009b";
const text = `Ana <b>${evil}</b> Silva met “John | Doe” in Lima on Monday. He said that ${evil} it rained.`;
const hostile = [
  {
    id: "../../../evil",
    title: `<script>alert("${evil}")</script> | a`,
    byline: "]](x)",
    source_path: "../../evil.txt",
  },
  { id: "C:\\CON", title: "&lt;img src=x&gt;", byline: null, source_path: `/etc/passwd${evil}` },
  { id: `nul${evil}\u0000\n`, title: "x".repeat(10_000), byline: evil, source_path: "\u0000\n# Title" },
].map((fields) => `${JSON.stringify({ ...fields, date: "2022-10-06", text })}\n`);

test("programs for the terminal write to it in one place", () => {
  const files = readdirSync("src/cli").filter((name) => !name.endsWith(".test.ts") && name !== "progress.ts");
  const writing = files.filter((name) =>
    /process\.(?:stdout|stderr)\.write|console\./u.test(readFileSync(join("src/cli", name), "utf8")),
  );
  expect(writing).toEqual([]);
});

test("nothing in names, paths and reasons commands a terminal", async () => {
  const folder = folderWith({
    [`bad${evil}\n.txt`]: "no date",
    [`odd${evil}.pdf`]: "",
    "good.jsonl": hostile.join(""),
  });
  for (const words of [
    ["read", folder],
    ["extract", folder, "--out", folderWith({}), "--workers", "0"],
    ["extract", evil],
  ]) {
    const { stdout, stderr } = await captured(() => main(words));
    expect(`${stdout}${stderr}`.replaceAll("\n", "")).not.toMatch(commands);
    expect(`${stdout}${stderr}`).toContain("\\u001b");
  }
});

test("inputs name no files: what hostile articles give lies where other articles' datasets lie", async () => {
  const filesFor = async (lines: readonly string[]) => {
    const around = folderWith({ "in/a.jsonl": lines.join("") });
    await captured(() => main(["extract", join(around, "in"), "--out", join(around, "out"), "--workers", "0"]));
    return contentOf(around);
  };
  const tame = await filesFor(hostile.map(() => `{"text":"Ana Silva met John Doe.","date":"2022-10-06"}\n`));
  const wild = await filesFor(hostile);
  expect([...wild.keys()]).toEqual([...tame.keys()]);
  expect(new Set([...wild.keys()].map(dirname))).toEqual(new Set(["in", "out", "out/parquet", "out/schemas"]));
  const summary = wild.get("out/summary.md") ?? "";
  expect(summary.replaceAll("\n", "")).not.toMatch(commands);
  expect(summary).not.toMatch(/(?<!\\)<|^# Title/mu);
  expect(summary).toContain("\\<script\\>");
  const tags = [...(wild.get("out/graph.gexf") ?? "").matchAll(/<\/?([^\s/>]+)/gu)].map((match) => match[1]);
  expect(tags).not.toContain("b");
  expect(tags).not.toContain("script");
});
