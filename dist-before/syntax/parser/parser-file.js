import { ModelReader, ModelWriter } from "../../learn/model-file.js";
import { readWeights, writeWeights } from "../../learn/packed-weights.js";
import { readPlan, writePlan } from "../../learn/stepwise.js";
import { labelTemplateSet } from "./label-atoms.js";
import { moveTemplateSet } from "./move-atoms.js";
const kind = "parser";
/** The bytes of a parser's file. */
export function writeParser({ tagNames, relationNames, backward, forward }) {
    const writer = new ModelWriter(kind);
    writer.addText("tags", tagNames.join(" "));
    writer.addText("relations", relationNames.join(" "));
    for (const [name, { candidates, moves, labels, plans }] of Object.entries({ backward, forward })) {
        writer.addText(`${name} candidates`, candidates.map((list) => list.join(" ")).join("\n"));
        writeWeights(writer, `${name} moves`, moves.table, moves);
        writeWeights(writer, `${name} labels`, labels.table, labels);
        writePlan(writer, `${name} moves`, plans.moves);
        writePlan(writer, `${name} labels`, plans.labels);
    }
    return writer.bytes();
}
/** Reads a parser's file; `name` is the file's, for messages. Throws `ModelError` when it is none. */
export function readParser(bytes, name) {
    const reader = new ModelReader(bytes, { name, kind });
    const relationNames = reader.text("relations").split(" ");
    const greedy = (part) => {
        const candidates = reader.text(`${part} candidates`).split("\n").map(numbersIn);
        const moves = readWeights(reader, `${part} moves`);
        const labels = readWeights(reader, `${part} labels`);
        if (moves.classes !== 3 || labels.classes !== relationNames.length) {
            throw reader.error("the number of its moves or relations does not fit its weights");
        }
        const isGuided = part === "forward";
        const plans = {
            moves: readPlan(reader, `${part} moves`, moveTemplateSet(isGuided).lines.length),
            labels: readPlan(reader, `${part} labels`, labelTemplateSet(isGuided).lines.length),
        };
        return { candidates, moves, labels, plans };
    };
    return {
        tagNames: reader.text("tags").split(" "),
        relationNames,
        backward: greedy("backward"),
        forward: greedy("forward"),
    };
}
function numbersIn(line) {
    return Uint8Array.from(line === "" ? [] : line.split(" "), Number);
}
//# sourceMappingURL=parser-file.js.map