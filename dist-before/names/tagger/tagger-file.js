import { ModelReader, ModelWriter } from "../../learn/model-file.js";
import { readWeights, writeWeights } from "../../learn/packed-weights.js";
import { labelNames } from "./labels.js";
const kind = "names";
/** The bytes of a name tagger's file. */
export function writeNameTagger(weights, calibration) {
    const writer = new ModelWriter(kind);
    writer.addText("labels", labelNames.join(" "));
    writer.addText("calibration", JSON.stringify([calibration.slope, calibration.shift]));
    writer.addText("scale", String(largestOf(weights.table) / 127 ** 2));
    writeWeights(writer, "labels", weights.table, weights);
    return writer.bytes();
}
function largestOf(table) {
    let largest = 0;
    for (const weight of table)
        largest = Math.max(largest, Math.abs(weight));
    return largest;
}
/** Reads a name tagger's file; `name` is the file's, for messages. Throws `ModelError` when it is none. */
export function readNameTagger(bytes, name) {
    const reader = new ModelReader(bytes, { name, kind });
    if (reader.text("labels") !== labelNames.join(" "))
        throw reader.error("it was trained for other labels");
    const scale = Number(reader.text("scale"));
    const [slope, shift] = numbersIn(reader.text("calibration"));
    if (!Number.isFinite(scale) || slope === undefined || shift === undefined) {
        throw reader.error("its scale and calibration are no numbers");
    }
    return { weights: readWeights(reader, "labels"), scale, calibration: { slope, shift } };
}
function numbersIn(json) {
    try {
        const read = JSON.parse(json);
        return Array.isArray(read) && read.every((each) => Number.isFinite(each)) ? read : [];
    }
    catch {
        return [];
    }
}
//# sourceMappingURL=tagger-file.js.map