/** `dateline/evaluate`: scores against annotated articles and sets, the floors that hold them, and the gold formats. */
export { brokenFloors, checkFloors, raisedFloors } from "../evaluate/floors.js";
export { readGoldJson } from "../evaluate/gold/json.js";
export { readMarkup } from "../evaluate/gold/markup/markup.js";
export { writeMarkup } from "../evaluate/gold/markup/writer.js";
export { headline } from "../evaluate/score.js";
export { scoreTable } from "../evaluate/table.js";
export { evaluateGold } from "../run/evaluate.js";
export { evaluateSet } from "../run/evaluate-set.js";
//# sourceMappingURL=evaluate.js.map