import type { Name } from "../document/names.js";
import { explainName, type NameTrace } from "../names/explain.js";
import type { TemplateGroup } from "../names/tagger/templates.js";
import type { TaggerReading, TaggerTrace } from "../names/tagger/trace.js";
import { percent, type Section, section, signed } from "./explanation.js";
import { ruleLines } from "./rule-lines.js";
import { type ArticleScene, quoted } from "./scene.js";

/** What kinds of features look at, in words. */
const kinds: Readonly<Record<TemplateGroup, string>> = {
  words: "the words themselves and those beside them",
  shapes: "spelling: capitals, endings, marks beside it",
  tags: "parts of speech",
  clusters: "words that other texts use alike",
  lists: "lists of given names, places, bodies, titles",
  runs: "the run of capitals it stands in",
  trees: "its place in the sentence's grammar",
  rules: "what the rules read there",
  article: "the other occurrences in this article",
  wide: "words that many more texts use alike",
};

const featuresShown = 5;

/** Why some words were read as a name of their type: the rules and the tagger of names, with what was turned down. */
export function nameSections(scene: ArticleScene, name: Name): Section[] {
  const { article, resources } = scene;
  const trace = explainName(article, resources.nameTagger, name);
  const decided = name.rule === "tagger" ? taggerDecided : ruleLines("names", name.rule, null).slice(0, -1);
  return [
    ...section("Why it is a name, and of this type", [
      ...decided,
      ...rulesRead(scene, trace, name),
      ...weighed(scene, trace.tagger, name),
    ]),
    ...section("Other readings of these words", otherReadings(scene, trace.tagger, name)),
  ];
}

const taggerDecided = [
  "the tagger of names, a model trained on annotated news, against what the rules read or where they read nothing",
];

function rulesRead(scene: ArticleScene, { rules }: NameTrace, name: Name): string[] {
  if (rules.length === 0) return ["No rule reads a name here."];
  return rules.map((read) => {
    const where = read.start === name.start && read.end === name.end ? "" : ` ${quoted(scene, read)}`;
    const others = read.matching.filter(({ rule }) => rule !== read.rule).map(({ rule, type }) => `${rule} (${type})`);
    const also = others.length === 0 ? "" : `; rules that also hold: ${others.join(", ")}`;
    return `The rules read${where} as ${read.type} by ${read.rule}${also}.`;
  });
}

function weighed(scene: ArticleScene, trace: TaggerTrace | null, name: Name): string[] {
  const [best] = trace?.readings ?? [];
  if (!trace || !best) return ["The tagger does not look at these words."];
  if (!isSame(best, name)) {
    const reading = `${quoted(scene, best)} as ${best.type} (${percent(best.confidence)})`;
    return [
      `The tagger alone would rather read ${reading}. The rule decided: where it reads, it is right more often than the tagger.`,
    ];
  }
  const against = trace.rival ?? "no name at all";
  return [
    `What made the tagger prefer ${best.type} to ${against} (points are logarithms of odds):`,
    ...trace.features
      .slice(0, featuresShown)
      .map(({ group, points, strongest }) => `  ${signed(points).padStart(6)}  ${kinds[group]} [${strongest}]`),
  ];
}

function isSame(reading: TaggerReading, { start, end, type }: Name): boolean {
  return reading.start === start && reading.end === end && reading.type === type;
}

function otherReadings(scene: ArticleScene, trace: TaggerTrace | null, name: Name): string[] {
  if (!trace) return [];
  const others = trace.readings.filter((each) => !isSame(each, name));
  return [
    ...others.map((each) => `${percent(each.confidence).padStart(7)}  ${quoted(scene, each)} as ${each.type}`),
    `${percent(trace.outside).padStart(7)}  no part of any name`,
  ];
}
