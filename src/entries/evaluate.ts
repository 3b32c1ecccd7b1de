/** `dateline/evaluate`: scores against annotated articles and sets, the floors that hold them, and the gold formats. */
export { brokenFloors, checkFloors, type FloorCheck, type Floors, raisedFloors } from "../evaluate/floors.js";
export { readGoldJson } from "../evaluate/gold/json.js";
export { readMarkup } from "../evaluate/gold/markup/markup.js";
export { writeMarkup } from "../evaluate/gold/markup/writer.js";
export type { GoldArticle } from "../evaluate/gold/schema.js";
export { headline, type LayerScores, type Measure, type ScoringError } from "../evaluate/score.js";
export type { SetOptions } from "../evaluate/sets/set.js";
export { scoreTable } from "../evaluate/table.js";
export { type Evaluation, evaluateGold } from "../run/evaluate.js";
export { evaluateSet } from "../run/evaluate-set.js";
