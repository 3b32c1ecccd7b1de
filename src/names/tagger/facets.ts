import type { attribute } from "../../learn/word-table.js";

/** What the models' table of words says of a word. */
export const spellingFacets = [
  "lower",
  "form",
  "suffix1",
  "suffix2",
  "suffix3",
  "suffix4",
  "prefix1",
  "prefix2",
  "prefix3",
  "lastPart",
  "shape",
  "cluster",
  "group",
  "tags",
] as const satisfies readonly (keyof typeof attribute)[];

/** What else is known of a word: by itself, by its place in the sentence, and by the article around. */
export const otherFacets = [
  // The word by itself.
  "pos",
  "gap",
  "wide",
  "wider",
  "given",
  "known",
  "city",
  "span",
  "head",
  "role",
  "context",
  // The run of capitals it stands in.
  "runFirst",
  "runLast",
  "runSize",
  "runPlace",
  "runBefore",
  "runAfter",
  // Its place in the tree.
  "relation",
  "headWord",
  // What the rules read.
  "ruleLabel",
  "ruleName",
  "ruleWeight",
  // The article: all occurrences of the form.
  "raised",
  "lowered",
  "titled",
  "spoken",
  "placed",
  "longRun",
  "longFirst",
  "longLast",
  "longPlace",
  "evidence",
  "formBefore",
  "formAfter",
  "articleType",
] as const;

export type Facet = (typeof spellingFacets)[number] | (typeof otherFacets)[number];

/** The place of each facet among the numbers of a word. */
export const facetAt = Object.fromEntries(
  [...spellingFacets, ...otherFacets].map((name, place) => [name, place]),
) as Readonly<Record<Facet, number>>;

/** Numbers kept for each word. */
export const facetTotal = spellingFacets.length + otherFacets.length;
