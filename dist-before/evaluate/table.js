import { paddedTable } from "../report/markdown.js";
import { headline, rounded } from "./score.js";
/** The table of scores, in percent: F1, an accuracy or a mean, with what it was counted from; where a floor is given also the floor and how far the score is from it. */
export function scoreTable(layers, floors = []) {
    const rows = layers.flatMap(({ layer, measures }) => measures.map((measure) => [layer, measure.name, ...figures(measure), ...floorCells(layer, measure, floors)]));
    const header = ["layer", "measure", "P", "R", "score", "right", "predicted", "gold"];
    return paddedTable([...header, ...(floors.length > 0 ? ["floor", "change"] : [])], rows);
}
/** The floors as a table for a document: layer, measure, score. */
export function floorTable({ scores }) {
    const rows = Object.entries(scores).flatMap(([layer, measures]) => Object.entries(measures).map(([measure, score]) => [layer, measure, score.toFixed(2)]));
    return paddedTable(["layer", "measure", "score"], rows);
}
function figures(measure) {
    const score = headline(measure);
    const shown = score === null ? "" : percent(score);
    if (measure.kind === "mean")
        return ["", "", shown, "", "", ""];
    if (measure.kind === "accuracy")
        return ["", "", shown, count(measure.right), "", count(measure.of)];
    const { precision, recall, rightPredicted, rightGold, predicted, gold } = measure;
    const right = rightPredicted === rightGold ? count(rightGold) : `${count(rightPredicted)}/${count(rightGold)}`;
    return [percent(precision), percent(recall), shown, right, count(predicted), count(gold)];
}
function floorCells(layer, { name }, floors) {
    if (floors.length === 0)
        return [];
    const check = floors.find((each) => each.layer === layer && each.measure === name);
    if (!check)
        return ["", ""];
    const change = rounded(Math.abs((check.score ?? 0) - check.floor), 2);
    const sign = change === 0 ? "" : (check.score ?? 0) > check.floor ? "+" : "-";
    return [check.floor.toFixed(2), `${sign}${change.toFixed(2)}`];
}
function percent(share) {
    return rounded(100 * share, 1).toFixed(1);
}
function count(total) {
    return String(rounded(total, 1));
}
//# sourceMappingURL=table.js.map