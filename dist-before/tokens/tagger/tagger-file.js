import { ModelReader, ModelWriter } from "../../learn/model-file.js";
import { readWeights, writeWeights } from "../../learn/packed-weights.js";
import { readPlan, writePlan } from "../../learn/stepwise.js";
import { tagTemplates } from "./templates.js";
const kind = "tagger";
/** The bytes of a tagger's file. */
export function writeTagger({ tagSets, weights, plan }) {
    const writer = new ModelWriter(kind);
    const words = [...tagSets.keys()].sort();
    writer.addText("words", words.join("\n"));
    writer.addText("tag sets", words.map((word) => tagSets.get(word)).join(" "));
    writeWeights(writer, "tags", weights.table, weights);
    writePlan(writer, "tags", plan);
    return writer.bytes();
}
/** Reads a tagger's file; `name` is the file's, for messages. Throws `ModelError` when it is none. */
export function readTagger(bytes, name) {
    const reader = new ModelReader(bytes, { name, kind });
    const words = reader.text("words").split("\n");
    const sets = reader.text("tag sets").split(" ").map(Number);
    if (words.length !== sets.length)
        throw reader.error("it has not as many tag sets as words");
    return {
        weights: readWeights(reader, "tags"),
        plan: readPlan(reader, "tags", tagTemplates.lines.length),
        tagSets: new Map(words.map((word, index) => [word, sets[index] ?? 0])),
    };
}
//# sourceMappingURL=tagger-file.js.map