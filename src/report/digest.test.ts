import { recordOf } from "../datasets/record.js";
import type { ArticleLinks } from "../datasets/resolve.js";
import type { AnnotatedArticle } from "../document/layers.js";
import type { LocalEntity } from "../document/mentions.js";
import type { Span } from "../document/span.js";
import type { Statement } from "../document/statements.js";
import { annotateText, sha256 } from "../testing/annotate.js";
import { addTotals, nameReader, noTotals, speakersOf, tally, totalsOf } from "./counts.js";
import { type DigestInput, digest } from "./digest.js";

const text = "Ana Silva told John Doe that the bridge was open. “It is safe,” an aide said.";

function at(words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function person(name: string): LocalEntity {
  const localId = `person_${name}`;
  return {
    localId,
    type: "PERSON",
    subtype: null,
    name,
    aliases: [name],
    country: null,
    countryCandidates: [],
    entry: null,
    roles: [],
  };
}

const statement: Statement = {
  kind: "indirect",
  medium: null,
  speaker: 0,
  speakerSpan: at("Ana Silva"),
  cueSpan: at("told"),
  cue: "tell",
  content: [at("the bridge was open")],
  addressees: [1],
  addresseeSpans: [at("John Doe")],
  about: [],
  saidOnTimex: null,
  parent: null,
  isNegated: false,
  rule: "test",
  confidence: null,
};

const unknown: Statement = {
  ...statement,
  kind: "direct",
  speaker: null,
  speakerSpan: at("an aide"),
  cue: "say",
  content: [at("It is safe")],
  addressees: [],
};

const article: AnnotatedArticle = {
  ...annotateText(text),
  mentions: { mentions: [], entities: [person("Ana Silva"), person("John Doe")] },
  statements: [statement, unknown],
  dates: { dates: [], saidOn: [{ date: "2022-10-06", source: "published" }, null] },
  events: [],
  money: [],
};

const { tables, storyStart } = recordOf(article, sha256);
const links: ArticleLinks = {
  entities: article.mentions.entities.map(({ localId, name }) => ({ id: localId, name })),
  incidentIds: [],
};
const nothing: DigestInput = {
  counts: { ...noTotals(), entities: {}, rejects: 0 },
  speakers: [],
  dyads: [],
  articles: [],
  rejects: [],
};

test("who said what to whom and when, and the words where nobody is known", () => {
  const speakers = tally(speakersOf(tables, nameReader(links)));
  const lines = digest({ ...nothing, speakers, articles: [{ tables, storyStart, links }] }).split("\n");
  expect(lines).toContain("| Ana Silva | tell | the bridge was open | John Doe | 2022-10-06 |");
  expect(lines).toContain("| (an aide) | say | “It is safe” |  |  |");
  expect(lines).toContain("**Speak most:** Ana Silva 1");
});

test("rejects are told with their reason", () => {
  const rejects = [{ sourcePath: "a|b.txt", stage: "read", reason: "It is empty.", firstBytes: null }];
  expect(digest({ ...nothing, rejects })).toContain("| a\\|b.txt | It is empty. |");
});

test("an empty corpus has a digest too", () => {
  expect(digest(nothing)).toMatch(/\| articles \| 0 \|/u);
});

test("statements are counted by kind, with known speakers", () => {
  const totals = totalsOf(tables);
  addTotals(totals, totalsOf(tables));
  expect(totals).toMatchObject({
    articles: 2,
    statements: { direct: 2, indirect: 2 },
    speakersKnown: { indirect: 2 },
  });
});

test("a tally puts the commonest first, equals by name", () => {
  expect(tally(["b", "a", "c", "c"])).toEqual([
    ["c", 2],
    ["a", 1],
    ["b", 1],
  ]);
});
