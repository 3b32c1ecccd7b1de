import { ModelReader, ModelWriter } from "../../learn/model-file.js";
import { readWeights, writeWeights } from "../../learn/packed-weights.js";
const kind = "beam";
/** The bytes of a beam's file. */
export function writeBeam({ moves, width, relationNames }) {
    const writer = new ModelWriter(kind);
    writer.addText("relations", relationNames.join(" "));
    writer.add("width", Uint8Array.of(width));
    writeWeights(writer, "moves", moves.table, moves);
    return writer.bytes();
}
/** Reads a beam's file; `name` is the file's, for messages. Throws `ModelError` when it is none. */
export function readBeam(bytes, name) {
    const reader = new ModelReader(bytes, { name, kind });
    const [width = 0] = reader.section("width");
    const moves = readWeights(reader, "moves");
    if (width === 0 || moves.classes !== 3)
        throw reader.error("its width or the number of its moves is impossible");
    return { moves, width, relationNames: reader.text("relations").split(" ") };
}
//# sourceMappingURL=beam-file.js.map