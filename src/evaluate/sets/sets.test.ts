import { tablesOf } from "../../datasets/tables.js";
import { at } from "../../document/at.js";
import { loadGazetteer } from "../../gazetteer/load.js";
import { buildGraph } from "../../graph/build.js";
import { annotateText, sha256 } from "../../testing/annotate.js";
import { runArticles } from "../articles/run-article.js";
import { headline, type LayerScores } from "../score.js";
import { externalSets } from "./catalogue.js";
import { type ExternalSet, UnusableSet } from "./set.js";

const text = "😀 Ana Silva of Peru paid $5 million on Monday. “We will stay,” she said.";
const point = (surface: string) => {
  const start = [...text.slice(0, text.indexOf(surface))].length;
  return { start, end: start + surface.length };
};
const lines = (...rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
const documents = lines({ doc_id: "a", text, date: "2022-10-06T00:00:00" });

function setOf(layer: string): ExternalSet {
  const found = externalSets.find((each) => each.layer === layer);
  if (!found) throw new Error(`no set ${layer}`);
  return found;
}

/** What the pipeline makes of the text, as a set is given it. */
function result() {
  const annotated = { ...annotateText(text, "2022-10-06"), sourceId: "a" };
  const tables = tablesOf(buildGraph([annotated], { gazetteer: loadGazetteer(), sha256 }), [], sha256);
  return { run: at([...runArticles(tables).values()], 0), annotated };
}

function scored(layer: string, gold: string) {
  const set = setOf(layer);
  const open = set.open(
    new Map([
      ["documents.jsonl", documents],
      [at(set.files, 1), gold],
    ]),
  );
  open.add(at(open.documents, 0), result());
  return open;
}

function score(layers: readonly LayerScores[], layer: string, name: string): number | null {
  const measure = layers.find((each) => each.layer === layer)?.measures.find((each) => each.name === name);
  if (!measure) throw new Error(`no measure ${name} of ${layer}`);
  return headline(measure);
}

test("names", () => {
  const open = scored(
    "names",
    lines(
      { doc_id: "a", ...point("Ana Silva"), type: "PERSON" },
      { doc_id: "a", ...point("Peru"), type: "ORG" },
      { doc_id: "a", ...point("Monday"), type: "DATE" },
    ),
  );
  expect(score(open.scores(), "names", "exact")).toBe(0.5);
  expect(score(open.scores(), "names", "boundary")).toBe(1);
  expect(open.rows()).toContainEqual({ doc_id: "a", ...point("Ana Silva"), type: "PERSON" });
});

test("dates are read as of the document's date, and any accepted value is right", () => {
  const row = { doc_id: "a", ...point("Monday"), type: "DATE" };
  expect(score(scored("dates", lines({ ...row, value: "2022-10-03" })).scores(), "dates", "value")).toBe(1);
  const accepting = lines({ ...row, value: "x", accept: ["2022-10-10", "2022-10-03"] });
  expect(score(scored("dates", accepting).scores(), "dates", "value")).toBe(1);
});

test("money", () => {
  const open = scored("money", lines({ doc_id: "a", ...point("$5 million"), amount: 5e6, currency: "USD" }));
  expect(score(open.scores(), "money", "all")).toBe(1);
});

test("statements: with flags, communication is scored apart from all attributions", () => {
  const { start, end } = point("We will stay,");
  const she = point("she");
  const said = point("said");
  const row = { doc_id: "a", source: [[she.start, she.end]], cue: [said.start, said.end], content: [[start, end]] };
  expect(
    scored("statements", lines(row))
      .scores()
      .map(({ layer }) => layer),
  ).toEqual(["statements"]);
  const layers = scored(
    "statements",
    lines({ ...row, statement: true }, { ...row, source: [], cue: [], content: [[0, 1]], statement: false }),
  ).scores();
  expect(score(layers, "statements", "who said what")).toBe(1);
  expect(score(layers, "attributions", "who said what")).toBeLessThan(1);
});

test("events: the best supported as many as the gold has, then all", () => {
  const gold = lines({ doc_id: "a", event_type: "AID", source: [{ text: "Ana Silva" }], target: null });
  const open = scored("events", gold);
  expect(open.scores().map(({ layer }) => layer)).toEqual(["events, best supported", "events, all"]);
});

test("coreference: only stretches that are annotated count", () => {
  const set = setOf("coreference");
  const silva = point("Ana Silva");
  const document = { doc_id: "a", text, sentences: [[0, 0, silva.end]], eval_sentences: [0] };
  const gold = lines({ doc_id: "a", ...silva, type: "entity", cluster: "x" });
  const open = set.open(
    new Map([
      ["documents.jsonl", lines(document)],
      ["mentions.jsonl", gold],
    ]),
  );
  open.add(at(open.documents, 0), result());
  expect(score(open.scores(), "coreference", "entities: mentions")).toBe(1);
  expect(set.isLinked).toBe(true);
});

test("a document nothing was made of is one in which nothing was found", () => {
  const set = setOf("names");
  const gold = lines({ doc_id: "a", ...point("Peru"), type: "PLACE" });
  const open = set.open(
    new Map([
      ["documents.jsonl", documents],
      ["gold.jsonl", gold],
    ]),
  );
  expect(score(open.scores(), "names", "exact")).toBe(0);
});

test("of documents with the same id the first is scored, the others are named", () => {
  const open = setOf("names").open(
    new Map([
      ["documents.jsonl", documents + documents],
      ["gold.jsonl", ""],
    ]),
  );
  expect(open.documents).toHaveLength(1);
  expect(open.repeatedIds).toEqual(["a"]);
});

test.each<[string, string, string, string, RegExp]>([
  ["names", "no JSON", documents, "{", /gold\.jsonl, line 1 is not JSON/u],
  ["names", "a field missing", documents, lines({ doc_id: "a", start: 0, end: 1 }), /gold\.jsonl, line 1: type/u],
  ["names", "a document without text", lines({ doc_id: "a" }), "", /documents\.jsonl, line 1: text/u],
  [
    "dates",
    "an offset that is no number",
    documents,
    lines({ doc_id: "a", start: "0", end: 1, type: "DATE" }),
    /line 1: start/u,
  ],
  [
    "money",
    "an amount in words",
    documents,
    lines({ doc_id: "a", start: 0, end: 1, amount: "five" }),
    /line 1: amount/u,
  ],
  ["statements", "no content", documents, lines({ doc_id: "a", source: [], cue: [] }), /line 1: content/u],
  [
    "names",
    "an annotation of no document",
    documents,
    lines({ doc_id: "b", start: 0, end: 1, type: "ORG" }),
    /gold of b has no document/u,
  ],
  ["names", "an empty span", documents, lines({ doc_id: "a", start: 4, end: 4, type: "ORG" }), /empty span, 4-4/u],
  [
    "names",
    "a span beyond the text",
    documents,
    lines({ doc_id: "a", start: 4, end: 400, type: "ORG" }),
    /4-400.*ends at 72/u,
  ],
])("%s: %s is refused with its place", (layer, _, documentRows, gold, message) => {
  const set = setOf(layer);
  const open = () =>
    set.open(
      new Map([
        ["documents.jsonl", documentRows],
        [at(set.files, 1), gold],
      ]),
    );
  expect(open).toThrow(UnusableSet);
  expect(open).toThrow(message);
});
