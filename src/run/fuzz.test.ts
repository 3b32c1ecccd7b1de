import { readdirSync, readFileSync } from "node:fs";
import { datasetFiles } from "../datasets/files.js";
import { buildGraph } from "../graph/build.js";
import type { RawArticle } from "../ingest/article.js";
import { wellFormed } from "../ingest/parsed.js";
import { problemsIn } from "../testing/invariants.js";
import { randomFrom } from "../testing/random.js";
import { annotatorWith } from "./annotate.js";
import { sha256 } from "./hash.js";
import { sharedResources } from "./shared-resources.js";

const seeds = readdirSync("seeds").map((name) => readFileSync(`seeds/${name}`, "utf8").replace(/^\s*date \S+\s+/u, ""));
const pieces = [
  ..."“”‘’\"'`«»()[]{}<>/\\|@#$€£%&*+=~^_-–—…!?.,;:",
  ...["\n", "\n\n", "\r\n", "\t", " ", "  ", "\u00a0", "\u2028", "\u200b", "\ufeff", "\u0301", "\ufffd", "\ud83d"],
  ...["😀", "👩🏽‍🚀", "𝕏", "ﬃ", "İ", "ß", "Ǆ", "שלום", "平和", "ﷺ"],
  ...[
    "said",
    "told",
    "that",
    "President",
    "Ana Silva",
    "John Doe",
    "Lima",
    "the US",
    "U.S.",
    "on Tuesday",
    "$5 million",
  ],
  ...[
    "USD",
    "Rs 5 crore",
    "October",
    "31",
    "2022",
    "2022-02-30",
    "last",
    "week",
    "he",
    "who",
    "according to",
    "and",
    "’s",
  ],
  ...["pic.twitter.com/a", "— A (@a) May 1, 2022", "(ANI)", "Photo: AP", "LIMA (AP) —", "not", "will", "met", "killed"],
];

/** Pieces in any order. */
function soup(random: () => number): string {
  return Array.from({ length: 1 + Math.floor(random() * 120) }, () => pick(pieces, random)).join(
    random() < 0.5 ? " " : "",
  );
}

/** A seed, or the beginning of one, with pieces put in, taken out and doubled. */
function mutated(random: () => number): string {
  let text = pick(seeds, random).slice(0, 200 + random() * 2500);
  for (let change = 0; change < 12; change++) {
    const at = Math.floor(random() * text.length);
    const length = Math.floor(random() * 30);
    const middle = [pick(pieces, random), "", text.slice(at, at + length).repeat(2)][Math.floor(random() * 3)] ?? "";
    text = text.slice(0, at) + middle + text.slice(at + length);
  }
  return text;
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("pick needs an item");
  return item;
}

test.each([1, 2, 3])("odd texts give sound rows, seed %d", (seed) => {
  const random = randomFrom(seed);
  const resources = sharedResources();
  const annotate = annotatorWith(resources);
  const outcomes = Array.from({ length: 60 }, (_, index) => {
    const text = wellFormed(random() < 0.5 ? soup(random) : mutated(random)).trimEnd();
    const raw: RawArticle = {
      sourcePath: `${index}.txt`,
      sourceId: null,
      title: null,
      byline: null,
      published: `20${10 + (index % 20)}-02-28`,
      text,
    };
    return annotate(raw);
  });
  expect(outcomes.flatMap((outcome) => ("reject" in outcome ? [outcome.reject] : []))).toEqual([]);
  const articles = outcomes.flatMap((outcome) => ("article" in outcome ? [outcome.article] : []));
  const graph = buildGraph(articles, { gazetteer: resources.gazetteer, sha256 });
  expect(problemsIn(datasetFiles({ graph, rejects: [] }, { sha256 }))).toEqual([]);
});
