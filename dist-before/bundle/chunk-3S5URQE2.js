import {
  replaceBetween
} from "./chunk-RSSBX5YI.js";
import {
  writeFiles
} from "./chunk-MJGMCRG5.js";
import {
  extract
} from "./chunk-N5JUKQVO.js";
import {
  brokenFloors,
  checkFloors,
  evaluateGold,
  evaluateSet,
  externalSets,
  floorsSchema,
  raisedFloors,
  scoreTable
} from "./chunk-W7JMSDYK.js";
import {
  say,
  show
} from "./chunk-4K2BL5U3.js";
import {
  printable
} from "./chunk-4CSBGLNK.js";
import {
  UsageError
} from "./chunk-TMIQRTPX.js";
import {
  defaultMaxCharacters
} from "./chunk-OAOXLRWB.js";

// dist/cli/evaluate.js
import { join as join2 } from "node:path";

// dist/evaluate/error-report.js
var widest = 160;
function errorReport(errors, contexts) {
  const groups = /* @__PURE__ */ new Map();
  for (const error of errors)
    groups.set(error.kind, [...groups.get(error.kind) ?? [], error]);
  const sorted = [...groups].sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1));
  const characters = new Map([...contexts].map(([docId, { text }]) => [docId, [...text]]));
  const blocks = sorted.map(([kind, members]) => {
    const lines = members.map((error) => {
      const context = {
        characters: characters.get(error.docId) ?? [],
        sentences: contexts.get(error.docId)?.sentences ?? []
      };
      return `  ${error.docId}: ${inSentence(error, context)}
${details(error)}`;
    });
    return [`${kind} (${members.length})`, ...lines].join("\n");
  });
  return blocks.join("\n\n");
}
function details({ gold, predicted, rule }) {
  const parts = [`gold: ${oneLine(gold ?? "nothing")}`, `predicted: ${oneLine(predicted ?? "nothing")}`];
  return `      ${[...parts, ...rule === null ? [] : [`rule: ${rule}`]].join(" · ")}`;
}
function inSentence({ start, end }, { characters, sentences }) {
  const sentence = sentences.find((each) => each.start <= start && start < each.end) ?? { start, end };
  const from = Math.max(sentence.start, start - widest);
  const to = Math.min(Math.max(sentence.end, end), end + widest);
  const slice = (a, b) => characters.slice(a, b).join("");
  const before = `${from > sentence.start ? "…" : ""}${slice(from, start)}`;
  const after = `${slice(end, to)}${to < sentence.end ? "…" : ""}`;
  return oneLine(`${before}⟦${slice(start, end)}⟧${after}`);
}
function oneLine(text) {
  return text.replaceAll(/\s+/gu, " ").trim();
}

// dist/run/accept.js
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

// dist/run/floors.js
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
function readFloors(path) {
  if (!existsSync(path))
    return null;
  const parsed = floorsSchema.safeParse(jsonOf(readFileSync(path, "utf8")));
  if (parsed.success)
    return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(`${path} is no file of floors: ${issue?.path.join(".") || "the file"}: ${issue?.message}.`, "Mend it, or remove it and let --raise write a new one.");
}
function jsonOf(content) {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
async function raiseFloors(path, layers) {
  const before = readFloors(path);
  const after = raisedFloors(before, layers);
  if (JSON.stringify(before) === JSON.stringify(after))
    return false;
  await writeFiles(dirname(path), /* @__PURE__ */ new Map([[basename(path), `${JSON.stringify(after, null, 2)}
`]]));
  return true;
}

// dist/run/accept.js
var goldenFolder = "fixtures/golden";
async function goldenFiles(options = {}) {
  const out = await mkdtemp(join(tmpdir(), "dateline-golden-"));
  try {
    const { files } = await extract({
      inputs: ["seeds"],
      out,
      concurrency: 4,
      published: null,
      maxCharacters: defaultMaxCharacters,
      limit: null,
      ...options
    });
    const contents = [];
    for (const { path } of files)
      contents.push([path, await readFile(join(out, path), "utf8")]);
    return new Map(contents);
  } finally {
    await rm(out, { recursive: true });
  }
}
var ownGold = { gold: "fixtures/gold", articles: ["seeds"] };
var ownFloors = "fixtures/scores.json";
async function accept(tables) {
  const files = await goldenFiles();
  const changed = [];
  for (const name of await readdir(goldenFolder, { recursive: true, withFileTypes: true }).catch(() => [])) {
    const path = join(name.parentPath, name.name);
    if (!name.isFile() || files.has(path.slice(goldenFolder.length + 1).replaceAll("\\", "/")))
      continue;
    await rm(path);
    changed.push(path);
  }
  for (const [name, content] of files) {
    const path = join(goldenFolder, name);
    if (await readFile(path, "utf8").catch(() => null) !== content)
      changed.push(path);
  }
  await writeFiles(goldenFolder, files);
  const { layers } = await evaluateGold(ownGold);
  if (await raiseFloors(ownFloors, layers))
    changed.push(ownFloors);
  return [.../* @__PURE__ */ new Set([...changed, ...await refreshDocuments(tables)])].sort();
}
async function refreshDocuments(tables) {
  const changed = [];
  for (const { path, name, content } of tables) {
    const before = await readFile(path, "utf8");
    const after = replaceBetween(before, name, content());
    if (after === before)
      continue;
    await writeFile(path, after, "utf8");
    changed.push(path);
  }
  return changed;
}

// dist/cli/evaluate.js
var evaluateCommand = {
  name: "evaluate",
  summary: "Measure the extraction against gold annotation, layer by layer.",
  takes: "[PATH…]",
  options: {
    gold: { value: "DIR", help: `folder of annotated articles (default: ${ownGold.gold})` },
    set: {
      value: "LAYER:PATH",
      help: "score one layer on an external set instead; may be repeated",
      isRepeatable: true
    },
    floors: { value: "FILE", help: `scores that must not fall (default with ${ownGold.gold}: ${ownFloors})` },
    raise: { value: null, help: "raise the floors to the scores of today where those are higher" },
    errors: { value: "LAYER", help: "list what was missed, false or wrong in a layer, grouped by kind" },
    models: { value: "DIR", help: "folder of other models than those that ship with Dateline" },
    predictions: { value: "DIR", help: "write what was predicted on each set, in the set's format" },
    beam: { value: null, help: "parse with a beam, at a fraction of the speed (its model: dateline train beam)" },
    json: { value: null, help: "print scores and errors as JSON, unrounded" }
  },
  details: `PATH names the articles the gold annotates, where it does not hold their text itself (default with ${ownGold.gold}:
${ownGold.articles.join(" ")}). Gold is JSON stand-off (.json) or inline markup (.gold): see fixtures/gold/GUIDELINES.md and MARKUP.md.

Sets are folders with documents.jsonl and gold.jsonl (coreference: mentions.jsonl; syntax: a CoNLL-U file):
${externalSets.map(({ layer, about }) => `  ${layer.padEnd(12)} ${about}`).join("\n")}

Exit status: 0 done, 1 wrong call, 2 a floor does not hold or a document could not be read.

Examples:
  dateline evaluate
  dateline evaluate --errors names
  dateline evaluate --gold my/gold --floors my/scores.json --raise
  dateline evaluate --set names:corpora/newswire --set dates:corpora/timebank`,
  run: runEvaluate
};
async function runEvaluate(given) {
  const sets = given.values("set");
  const options = { beam: given.isSet("beam"), models: given.value("models") ?? void 0 };
  if (sets.length > 0)
    refuseWithSets(given);
  const floors = sets.length > 0 ? null : floorsFile(given);
  if (given.isSet("raise") && floors === null) {
    throw new UsageError("--raise needs a file of floors.", "Name it: --floors FILE");
  }
  const evaluations = sets.length > 0 ? [] : [await evaluateGold({ ...goldOptions(given), ...options })];
  for (const set of sets)
    evaluations.push(await evaluateSet(set, options));
  const checks = floors === null ? [] : checksOf(floors, evaluations);
  if (given.isSet("json"))
    show(JSON.stringify(evaluations.map((each) => forMachines(each, given))));
  else
    for (const each of evaluations)
      show(forPeople(each, checks, given));
  await writePredictions(given.value("predictions"), evaluations);
  return closing(given, { evaluations, checks, floors });
}
function refuseWithSets(given) {
  const odd = ["gold", "floors"].find((name) => given.value(name) !== null) ?? (given.isSet("raise") ? "raise" : null);
  if (odd === null && given.paths.length === 0)
    return;
  throw new UsageError(`${odd === null ? given.paths.join(" ") : `--${odd}`} does not go with --set.`, "Score sets and annotated articles in calls of their own.");
}
function goldOptions(given) {
  const gold = given.value("gold");
  return gold === null && given.paths.length === 0 ? ownGold : { gold: gold ?? ownGold.gold, articles: given.paths };
}
function floorsFile(given) {
  return given.value("floors") ?? (given.value("gold") === null ? ownFloors : null);
}
function checksOf(path, evaluations) {
  const floors = readFloors(path);
  return floors === null ? [] : checkFloors(floors, evaluations.flatMap(({ layers }) => layers));
}
function forPeople(evaluation, checks, given) {
  const { source, about, documents, layers, contexts } = evaluation;
  const wanted = given.value("errors");
  const title = `${source}: ${documents} ${documents === 1 ? "document" : "documents"}${about === null ? "" : `. ${about}`}`;
  const table = scoreTable(layers, checks);
  if (wanted === null)
    return `${title}

${table}
`;
  return `${title}

${table}

${errorReport(errorsOf(evaluation, wanted), contexts)}
`;
}
function errorsOf({ layers }, wanted) {
  const found = layers.filter(({ layer }) => layer === wanted);
  if (found.length > 0)
    return found.flatMap(({ errors }) => errors);
  const names = layers.map(({ layer }) => layer).join("; ");
  throw new UsageError(`--errors ${JSON.stringify(wanted)} is no layer of this table.`, `Layers: ${names}.`);
}
function forMachines(evaluation, given) {
  const { source, documents, layers, problems } = evaluation;
  const wanted = given.value("errors");
  return {
    source,
    documents,
    problems,
    layers: layers.map(({ layer, measures }) => ({ layer, measures })),
    ...wanted === null ? {} : { errors: errorsOf(evaluation, wanted) }
  };
}
async function writePredictions(folder, evaluations) {
  if (folder === null)
    return;
  const files = evaluations.map(({ source, rows }) => {
    const name = source.replaceAll(/[^\w.-]+/gu, "_");
    return [`${name}.jsonl`, rows.map((row) => `${JSON.stringify(row)}
`).join("")];
  });
  await writeFiles(folder, new Map(files));
  for (const [name] of files)
    say(`Wrote ${join2(folder, name)}`);
}
async function closing(given, { evaluations, checks, floors }) {
  const problems = evaluations.flatMap((each) => each.problems);
  for (const { path, reason } of problems)
    say(`${printable(path)}: ${reason}`);
  const broken = brokenFloors(checks);
  for (const { layer, measure, floor, score } of broken) {
    say(`The floor of ${layer}, ${measure}, does not hold: it is ${floor}, the score ${score ?? "gone"}.`);
  }
  if (given.isSet("raise") && floors !== null) {
    const changed = await raiseFloors(floors, evaluations.flatMap(({ layers }) => layers));
    say(changed ? `Raised ${floors}` : `${floors} holds these scores already.`);
  }
  return problems.length > 0 || broken.length > 0 ? 2 : 0;
}

export {
  readFloors,
  ownFloors,
  accept,
  evaluateCommand
};
