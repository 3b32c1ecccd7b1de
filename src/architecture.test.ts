import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const stages = ["quotations", "tokens", "syntax", "names", "dates", "money", "mentions", "statements", "events"];
const core = ["document", "gazetteer"];
/** The stages that models work in. */
const learned = ["tokens", "syntax", "names"];

/** Each folder of `src` and the folders it may import from; "." is `src` itself (pipeline, resources, catalogue, index). */
const allowed: Readonly<Record<string, readonly string[]>> = {
  document: [],
  gazetteer: ["document"],
  learn: ["document"],
  ingest: core,
  ...Object.fromEntries(stages.map((stage) => [stage, learned.includes(stage) ? [...core, "learn"] : core])),
  train: [...core, ...learned, "learn", "evaluate"],
  graph: core,
  datasets: [...core, "graph"],
  report: [...core, "graph", "datasets", "explain"],
  evaluate: [...core, "datasets", "report"],
  corpus: [...core, "learn", "money", "datasets", "evaluate", "report"],
  differences: [...core, "datasets", "report"],
  library: [...core, "ingest", "graph", "datasets", "."],
  explain: [...core, ...stages, "graph", "datasets", "."],
  ".": [...core, ...stages, "learn", "ingest", "graph", "datasets", "report", "evaluate", "library", "run"],
  entries: [...core, ...stages, "learn", "ingest", "graph", "datasets", "evaluate", "library", "run", "."],
  run: [
    ...core,
    ...learned,
    "learn",
    "train",
    "ingest",
    "graph",
    "datasets",
    "report",
    "evaluate",
    "corpus",
    "differences",
    "library",
    "explain",
    ".",
  ],
  cli: [...core, "explain", "learn", "ingest", "datasets", "report", "evaluate", "corpus", "differences", "run", "."],
  testing: [...core, ...learned, "train", "ingest", "graph", "datasets", "evaluate", "corpus", "run", "."],
};
const mayUseNode = ["run", "cli", "testing"];

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
);
const folderOf = (path: string) => (path.includes("/") ? (path.split("/")[0] ?? ".") : ".");

test.each(files)("%s imports only downwards", (file) => {
  const folder = folderOf(file);
  const problems: string[] = [];
  for (const [, target = ""] of readFileSync(join("src", file), "utf8").matchAll(/(?:from|import) "([^"]+)"/gu)) {
    if (target.startsWith("node:") && !mayUseNode.includes(folder)) {
      problems.push(
        `src/${file} imports ${target}: the core is pure. Do the reading and writing in src/run and hand the data in as a parameter.`,
      );
    }
    if (!target.startsWith(".")) continue;
    const to = folderOf(relative("src", join("src", dirname(file), target)));
    if (to === folder || allowed[folder]?.includes(to)) continue;
    problems.push(
      `src/${file} imports from ${to}/, which ${folder}/ may not. Move what both need to document/ (types, text, calendar) or gazetteer/ (knowledge of the world), or pass it in as a layer.`,
    );
  }
  expect(problems).toEqual([]);
});

test("every folder of src is in the table above", () => {
  expect([...new Set(files.map(folderOf))].filter((folder) => !(folder in allowed))).toEqual([]);
});
