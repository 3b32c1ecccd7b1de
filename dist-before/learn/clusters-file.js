import { ModelReader, ModelWriter } from "./model-file.js";
import { addShorts, shortsOf } from "./numbers.js";
const kind = "clusters";
/** The bytes of the clusters' file. */
export function writeClusters({ words, clusterOf, groupOf }) {
    const writer = new ModelWriter(kind);
    writer.addText("words", words.join("\n"));
    addShorts(writer, "clusters", clusterOf);
    writer.add("groups", Uint8Array.from(groupOf));
    return writer.bytes();
}
/** Reads the clusters' file; `name` is the file's, for messages. Throws `ModelError` when it is none. */
export function readClusters(bytes, name) {
    const reader = new ModelReader(bytes, { name, kind });
    const words = reader.text("words").split("\n");
    const clusterOf = shortsOf(reader, "clusters", words.length);
    if (!clusterOf)
        throw reader.error("it has not as many clusters as words");
    return { words, clusterOf, groupOf: reader.section("groups") };
}
//# sourceMappingURL=clusters-file.js.map