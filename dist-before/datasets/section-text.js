import { gexfEdge, gexfFrame, gexfNode } from "../graph/gexf.js";
import { datasets } from "./catalogue.js";
import { checkRows } from "./check.js";
import { jsonLines } from "./json-lines.js";
import { datasetOf, sectionsOf } from "./sections.js";
const byName = new Map(datasets.map((dataset) => [dataset.name, dataset]));
const frame = gexfFrame({
    nodes: ["node_type", "subtype"],
    edges: ["edge_type", "doc_id", "row_dataset", "row_id"],
});
/** The files that are made of sections, in the order they are listed. */
export const sectionFiles = [
    ...datasets.map(({ name }) => ({
        path: `${name}.jsonl`,
        parts: sectionsOf(name).map((section) => ({ section })),
    })),
    {
        path: "graph.gexf",
        parts: [
            { text: frame.opening },
            ...sectionsOf("nodes").map((section) => ({ section: gexfOf(section) })),
            { text: frame.middle },
            ...sectionsOf("edges").map((section) => ({ section: gexfOf(section) })),
            { text: frame.closing },
        ],
    },
];
/** Of nodes and edges, the section of the GEXF file that holds the same. */
function gexfOf(section) {
    return `gexf/${section}`;
}
/** Sections whose rows `checkRecord` has not seen: those made when articles are linked. */
const isNew = (dataset) => ["entities", "incidents", "nodes", "edges", "rejects"].includes(dataset);
/** Rows as text. Throws `DatasetError` for a row made in linking that is not what its dataset promises. */
export function sectionTexts(rows) {
    const texts = new Map();
    for (const [section, some] of rows) {
        const name = datasetOf(section);
        const dataset = byName.get(name);
        if (!dataset)
            throw new RangeError(`there is no dataset ${name}`);
        if (isNew(name))
            checkRows(dataset, some);
        texts.set(section, jsonLines(dataset, some));
        // Safe: the sections of nodes and edges hold nodes and edges.
        if (name === "nodes")
            texts.set(gexfOf(section), some.map(nodeLine).join(""));
        if (name === "edges")
            texts.set(gexfOf(section), some.map(edgeLine).join(""));
    }
    return texts;
}
function nodeLine({ node_id, label, node_type, subtype }) {
    return gexfNode({ id: node_id, label, attributes: [node_type, subtype] });
}
function edgeLine(edge) {
    return gexfEdge({
        id: edge.edge_id,
        source: edge.source_id,
        target: edge.target_id,
        label: edge.label ?? edge.edge_type,
        attributes: [edge.edge_type, edge.doc_id, edge.row_dataset, edge.row_id],
    });
}
//# sourceMappingURL=section-text.js.map