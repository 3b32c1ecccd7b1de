import { articleKey } from "./articles.js";
import { grouped } from "./grouping.js";
import { recordOf } from "./row-change.js";
/** The edges one run has and the other has not, article by article. Ends that correspond are the same end. */
export function edgeChanges(matches, sides) {
    const parts = matches.map((match) => edgeChangesOf(match, sides));
    return { same: parts.reduce((sum, { same }) => sum + same, 0), changes: parts.flatMap(({ changes }) => changes) };
}
function edgeChangesOf({ a, b }, sides) {
    const inA = grouped(a.edges, (edge) => keyOf(edge, sides.a));
    const inB = grouped(b.edges, (edge) => keyOf(edge, sides.b));
    const more = (edges, than) => [...edges].flatMap(([key, own]) => own.slice(than.get(key)?.length ?? 0));
    const vanished = more(inA, inB);
    const { doc_id, source_path } = b.document;
    const make = (known, type) => ({
        records: [recordOf({ ...known, doc_id, source_path })],
        group: type,
        article: articleKey(b.document),
        heading: `${known.change} · ${known.before ?? known.after}`,
        passage: null,
        details: [],
    });
    const dataset = "edges";
    return {
        same: a.edges.length - vanished.length,
        changes: [
            ...vanished.map((edge) => make({ change: "vanished", dataset, row_id_a: edge.edge_id, before: inWords(edge, sides.a) }, edge.edge_type)),
            ...more(inB, inA).map((edge) => make({ change: "appeared", dataset, row_id_b: edge.edge_id, after: inWords(edge, sides.b) }, edge.edge_type)),
        ],
    };
}
function keyOf({ edge_type, source_id, target_id, label }, { nodeKey }) {
    return [edge_type, nodeKey(source_id), nodeKey(target_id), label].join("\n");
}
function inWords({ edge_type, source_id, target_id, label }, { nodeName }) {
    return `${edge_type}: ${nodeName(source_id)} → ${nodeName(target_id)}${label === null ? "" : ` (${label})`}`;
}
//# sourceMappingURL=edge-changes.js.map