import { explainDateRow } from "./date.js";
import { explainDocument } from "./document.js";
import { explainEvent } from "./event.js";
import type { Explanation } from "./explanation.js";
import { explainMention } from "./mention.js";
import { explainMoneyRow } from "./money.js";
import type { ArticleScene } from "./scene.js";
import { explainSentence } from "./sentence.js";
import { explainStatement } from "./statement.js";

/** Datasets whose rows are read off one layer of one article, with what explains a row by its place in the layer. */
const explainers = {
  sentences: explainSentence,
  mentions: explainMention,
  dates: explainDateRow,
  money: explainMoneyRow,
  statements: explainStatement,
  events: explainEvent,
} as const;

export type LayerDataset = keyof typeof explainers;

/** Whether the rows of a dataset are explained from one article. */
export function isLayerDataset(name: string): name is LayerDataset {
  return name in explainers;
}

/** Explains a row of an article that has been annotated again; null when the row is not found there any more. */
export function explainRow(scene: ArticleScene, dataset: LayerDataset | "documents", id: string): Explanation | null {
  if (dataset === "documents") return { id, dataset, ...explainDocument(scene) };
  const index = scene.ids[dataset].indexOf(id);
  return index < 0 ? null : { id, dataset, ...explainers[dataset](scene, index) };
}
