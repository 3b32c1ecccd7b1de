import {
  jsonLines
} from "./chunk-SIOPYUUG.js";
import {
  checkRows
} from "./chunk-MVBNTP2B.js";
import {
  datasetOf,
  sectionsOf
} from "./chunk-PWHGC3RF.js";
import {
  datasets
} from "./chunk-DBNUH73K.js";

// dist/graph/gexf.js
function gexfFrame({ nodes, edges }) {
  const lines = (...all) => all.map((line) => `${line}
`).join("");
  return {
    opening: lines('<?xml version="1.0" encoding="UTF-8"?>', '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">', "  <meta>", "    <creator>Dateline</creator>", "  </meta>", '  <graph defaultedgetype="directed" mode="static">', ...declarations("node", nodes), ...declarations("edge", edges), "    <nodes>"),
    middle: lines("    </nodes>", "    <edges>"),
    closing: lines("    </edges>", "  </graph>", "</gexf>")
  };
}
function gexfNode({ id, label, attributes }) {
  return element("node", { id, label }, attributes);
}
function gexfEdge({ attributes, ...names }) {
  return element("edge", { ...names }, attributes);
}
function declarations(kind, names) {
  return [
    `    <attributes class="${kind}">`,
    ...names.map((name, index) => `      <attribute id="${index}" title="${escaped(name)}" type="string"/>`),
    "    </attributes>"
  ];
}
function element(name, names, values) {
  const attributes = Object.entries(names).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const cells = values.flatMap((value, index) => value === null ? [] : `<attvalue for="${index}" value="${escaped(value)}"/>`);
  return `      <${name}${attributes.join("")}><attvalues>${cells.join("")}</attvalues></${name}>
`;
}
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "	": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;"
};
function escaped(text) {
  return text.replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "�").replaceAll(/[&<>"'\t\n\r]/gu, (mark) => entities[mark] ?? mark);
}

// dist/datasets/section-text.js
var byName = new Map(datasets.map((dataset) => [dataset.name, dataset]));
var frame = gexfFrame({
  nodes: ["node_type", "subtype"],
  edges: ["edge_type", "doc_id", "row_dataset", "row_id"]
});
var sectionFiles = [
  ...datasets.map(({ name }) => ({
    path: `${name}.jsonl`,
    parts: sectionsOf(name).map((section) => ({ section }))
  })),
  {
    path: "graph.gexf",
    parts: [
      { text: frame.opening },
      ...sectionsOf("nodes").map((section) => ({ section: gexfOf(section) })),
      { text: frame.middle },
      ...sectionsOf("edges").map((section) => ({ section: gexfOf(section) })),
      { text: frame.closing }
    ]
  }
];
function gexfOf(section) {
  return `gexf/${section}`;
}
var isNew = (dataset) => ["entities", "incidents", "nodes", "edges", "rejects"].includes(dataset);
function sectionTexts(rows) {
  const texts = /* @__PURE__ */ new Map();
  for (const [section, some] of rows) {
    const name = datasetOf(section);
    const dataset = byName.get(name);
    if (!dataset)
      throw new RangeError(`there is no dataset ${name}`);
    if (isNew(name))
      checkRows(dataset, some);
    texts.set(section, jsonLines(dataset, some));
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
    attributes: [edge.edge_type, edge.doc_id, edge.row_dataset, edge.row_id]
  });
}

export {
  sectionFiles,
  sectionTexts
};
