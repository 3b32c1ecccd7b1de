import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { brotliDecompressSync } from "node:zlib";
import { build } from "esbuild";
import { annotateText } from "./testing/annotate.js";
import { folderWith } from "./testing/folder.js";
import { installPacked } from "./testing/packed.js";

const consumer = installPacked(folderWith());
const text =
  "WASHINGTON, October 5. /TASS/. Russia attacked Kyiv on Monday, Joe Biden said. The US pledged $60 million.";
const article = JSON.stringify({ text, date: "2022-10-06", id: "one" });

/** What each entry exports, types left out: a change here is a change for users, to be told in CHANGELOG.md. */
const entries = {
  dateline: [
    ...["ArticleError", "DatasetError", "LexiconError", "ModelError", "UsageError"],
    ...["annotate", "createPipeline", "extract", "formats", "merge", "readArticles", "readRows", "rows", "rowsOf"],
    "surfaceOf",
  ],
  "dateline/datasets": [
    ...["DatasetError", "datasetFiles", "datasets", "dates", "documents", "edgeTypes", "edges", "entities"],
    ...["eventRoles", "events", "incidents", "mentions", "money", "nodeTypes", "nodes", "quadClasses", "rejects"],
    ...["roles", "sentences", "statementSpans", "statements"],
  ],
  "dateline/stages": [
    ...["ModelError", "StageError", "articleFrom", "articlePipeline", "buildGraph", "catalogue", "covers", "dateStage"],
    ...["eventStage", "loadResources", "mentionStage", "moneyStage", "nameStage", "overlaps", "pipeline"],
    ...["quotationStage", "sha256", "stage", "statementStage", "surfaceOf", "syntaxPipeline", "syntaxStage"],
    ...["timexStage", "tokenPipeline", "tokenStage"],
  ],
  "dateline/layers": [],
  "dateline/evaluate": [
    ...["brokenFloors", "checkFloors", "evaluateGold", "evaluateSet", "headline", "raisedFloors", "readGoldJson"],
    ...["readMarkup", "scoreTable", "writeMarkup"],
  ],
  "dateline/browser": ["ArticleError", "DatasetError", "LexiconError", "ModelError", "createPipeline", "modelNames"],
};

/** Runs a program of the consumer's, which must say nothing on stderr, not even a warning. */
function said(name: string, source: string): unknown {
  const { stdout, stderr, status } = consumer.run(name, source);
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  return JSON.parse(stdout);
}

test.each(Object.entries(entries))("%s exports what it did, to import and to require", (entry, names) => {
  const print = "process.stdout.write(JSON.stringify(Object.keys(all).filter((name) => name !== '__esModule').sort()))";
  expect(said("names.mjs", `import * as all from "${entry}"; ${print}`)).toEqual([...names].sort());
  expect(said("names.cjs", `const all = require("${entry}"); ${print}`)).toEqual([...names].sort());
});

test("the package holds what it needs and no more, and is small with all it depends on", () => {
  const odd = /^(?:fixtures|corpus|output|src|tools|notebooks)\/|\.map$|\.test\.|testing\//u;
  expect(consumer.files.filter((path) => odd.test(path))).toEqual([]);
  const needed = ["dist/bundle/dateline.js", "dist/report/client/report.js", "dist/report/client/report.css"];
  for (const path of ["LICENSE", "README.md", "models/parser.model.br", ...needed]) {
    expect(consumer.files).toContain(path);
  }
  expect(consumer.bytes).toBeLessThan(27_000_000);
  expect(consumer.bytesOnDisk).toBeLessThan(30 * 1024 * 1024);
});

test("it starts soon: no package is loaded that it could do without, no file by file", () => {
  const source = `import { annotate } from "dateline";
    annotate(${article});
    const { user, system } = process.cpuUsage();
    process.stdout.write(JSON.stringify((user + system) / 1000));`;
  const milliseconds = Math.min(...[1, 2, 3].map(() => Number(said("start-up.mjs", source))));
  // Some 600 on a machine with nothing else to do; with compromise, or with each module in a file of its own, twice that.
  expect(milliseconds).toBeLessThan(1500);
});

const use = `
  const article = ${article};
  const print = (value) => process.stdout.write(JSON.stringify(value));
  const main = async () => {
    const own = dateline.createPipeline({ lexicon: [{ name: "Kyiv", type: "ORG", mode: "force", id: "org_kyiv" }] });
    const streamed = [];
    for await (const { dataset } of dateline.rowsOf([article, { text: "No day.", date: "someday" }])) streamed.push(dataset);
    const thrown = [() => dateline.annotate({ text: "" , date: "2022-10-06" }), () => dateline.createPipeline({ models: "none" }),
      () => dateline.createPipeline({ lexicon: [{ name: "" }] })].map((run) => { try { run(); } catch (error) { return error.constructor.name; } });
    print({
      money: dateline.rows(article).money.map((row) => row.amount),
      forced: own.annotate(article).mentions.entities.some(({ name, type }) => name === "Kyiv" && type === "ORG"),
      ids: own.link([own.annotate(article)]).entities.some(({ entity_id }) => entity_id === "org_kyiv"),
      rejects: streamed.filter((name) => name === "rejects").length,
      events: streamed.filter((name) => name === "events").length,
      thrown,
    });
  };
  main();
`;

test.each([
  ["use.mjs", `import * as dateline from "dateline"; ${use}`],
  ["use.cjs", `const dateline = require("dateline"); ${use}`],
])("what is packed annotates, as %s, and tells its errors apart", (name, source) => {
  expect(said(name, source)).toEqual({
    money: [60_000_000],
    forced: true,
    ids: true,
    rejects: 1,
    events: annotateText(text).events.length,
    thrown: ["ArticleError", "ModelError", "LexiconError"],
  });
});

test("the program that is packed runs, and explains what it has extracted", () => {
  const program = "node_modules/dateline/dist/bundle/dateline.js";
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [program, ...words], { cwd: consumer.folder, encoding: "utf8" });
  expect(readFileSync(`${consumer.folder}/${program}`, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/u);
  writeFileSync(`${consumer.folder}/said.jsonl`, `${article}\n`);
  expect(run("extract", "said.jsonl", "--out", "said", "--quiet")).toMatchObject({ status: 0, stderr: "" });
  expect(run("explain", "person_joe-biden", "--output", "said").stdout).toContain("Joe Biden (person_joe-biden)");
  expect(run("doctor", "--output", "said").status).toBe(0);
});

test("what is packed reads files, extracts in processes of its own, and reads the rows back", () => {
  writeFileSync(`${consumer.folder}/in.jsonl`, `${article}\n`);
  const source = `import { extract, readArticles, readRows } from "dateline";
    const read = [];
    for await (const { id } of readArticles(["in.jsonl"])) read.push(id);
    const { counts } = await extract({ inputs: ["in.jsonl"], out: "out", workers: 1 });
    const rows = [];
    for await (const { row } of readRows("out", ["money"])) rows.push(row.surface);
    process.stdout.write(JSON.stringify({ read, articles: counts.articles, rows }));`;
  expect(said("files.mjs", source)).toEqual({ read: ["one"], articles: 1, rows: ["$60 million"] });
});

const typed = `
  import { annotate, createPipeline, rowsOf, type AnnotatedArticle, type DatasetRow } from "dateline";
  import { statements, type RowOf } from "dateline/datasets";
  const found: AnnotatedArticle = annotate({ text: "x", date: new Date(0) });
  const cue: string | undefined = createPipeline({ beam: false }).rows(found).statements[0]?.cue;
  const read: RowOf<typeof statements> | null = null;
  // @ts-expect-error: an article has a date
  annotate({ text: "x" });
  export async function amounts(): Promise<(number | null)[]> {
    const all: (number | null)[] = [];
    for await (const each of rowsOf([])) if (each.dataset === "money") all.push(each.row.amount);
    return all;
  }
  export type Row = DatasetRow;
  export const kept = [cue, read];
`;
const extended = `
  import { createPipeline } from "dateline";
  import { pipeline, quotationStage, stage } from "dateline/stages";
  declare module "dateline/layers" {
    interface Layers { readonly questions?: readonly number[] }
  }
  const questions = stage({
    name: "questions",
    reads: ["tokens"],
    writes: "questions",
    run: ({ tokens }) => tokens.tokens.filter(({ lower }) => lower === "?").map(({ start }) => start),
  });
  export const own = createPipeline({ extend: (standard) => standard.add(questions) });
  export const start: number | undefined = own.annotate({ text: "Why? She said so.", date: "2022-10-06" }).questions?.[0];
  // @ts-expect-error: there are no tokens yet
  pipeline().add(quotationStage).add(questions);
  process.stdout.write(JSON.stringify(start));
`;

test("its types hold for import and require under node16, and a stage of one's own adds a layer", () => {
  for (const [name, source] of [
    ["typed.mts", typed],
    ["typed.cts", typed],
    ["extended.mts", extended],
  ] as const) {
    writeFileSync(`${consumer.folder}/${name}`, source);
  }
  const words = ["--module", "node16", "--target", "es2022", "--strict", "--skipLibCheck", "false", "--types", "node"];
  const compiler = ["node_modules/typescript/bin/tsc", ...words, "typed.mts", "typed.cts", "extended.mts"];
  const { stdout, status } = spawnSync(process.execPath, compiler, { cwd: consumer.folder, encoding: "utf8" });
  expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
  expect(said("start.mjs", `import "./extended.mjs";`)).toBe(3);
});

test("the bundle for browsers runs where there is nothing of node's, and gives the same rows", async () => {
  const [bundled] = (
    await build({
      stdin: { contents: `export { createPipeline } from "dateline/browser";`, resolveDir: consumer.folder },
      bundle: true,
      write: false,
      format: "iife",
      globalName: "dateline",
      platform: "browser",
      target: "es2022",
      logLevel: "error",
    })
  ).outputFiles;
  const names = ["clusters", "tagger", "parser", "vocabulary", "names"];
  const models = Object.fromEntries(
    names.map((name) => [name, brotliDecompressSync(readFileSync(`models/${name}.model.br`))]),
  );
  const world = createContext({ TextEncoder, TextDecoder, atob, models });
  const rows: unknown = runInContext(
    `${bundled?.text}; JSON.stringify(dateline.createPipeline({ models }).rows(${article}))`,
    world,
  );
  const own = said(
    "rows.mjs",
    `import { rows } from "dateline"; process.stdout.write(JSON.stringify(rows(${article})))`,
  );
  expect(JSON.parse(String(rows))).toEqual(own);
});
