/** A node as GEXF needs it; attributes are written in the order of `attributeNames`. */
export interface GexfNode {
  readonly id: string;
  readonly label: string;
  readonly attributes: readonly (string | null)[];
}

/** An edge as GEXF needs it. */
export interface GexfEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly attributes: readonly (string | null)[];
}

/** A graph to write as GEXF, with the names of what its attributes mean. */
export interface GexfGraph {
  readonly nodeAttributes: readonly string[];
  readonly edgeAttributes: readonly string[];
  readonly nodes: readonly GexfNode[];
  readonly edges: readonly GexfEdge[];
}

/** A directed graph as GEXF 1.2, the latest that both Gephi and networkx read. Unknown attributes are left out. */
export function gexf({ nodeAttributes, edgeAttributes, nodes, edges }: GexfGraph): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">',
    "  <meta>",
    "    <creator>Dateline</creator>",
    "  </meta>",
    '  <graph defaultedgetype="directed" mode="static">',
    ...declarations("node", nodeAttributes),
    ...declarations("edge", edgeAttributes),
    "    <nodes>",
    ...nodes.map(({ id, label, attributes }) => element("node", { id, label }, attributes)),
    "    </nodes>",
    "    <edges>",
    ...edges.map(({ attributes, ...names }) => element("edge", { ...names }, attributes)),
    "    </edges>",
    "  </graph>",
    "</gexf>",
    "",
  ].join("\n");
}

function declarations(kind: string, names: readonly string[]): string[] {
  return [
    `    <attributes class="${kind}">`,
    ...names.map((name, index) => `      <attribute id="${index}" title="${escaped(name)}" type="string"/>`),
    "    </attributes>",
  ];
}

function element(name: string, names: Readonly<Record<string, string>>, values: readonly (string | null)[]): string {
  const attributes = Object.entries(names).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const cells = values.flatMap((value, index) =>
    value === null ? [] : `<attvalue for="${index}" value="${escaped(value)}"/>`,
  );
  return `      <${name}${attributes.join("")}><attvalues>${cells.join("")}</attvalues></${name}>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text as it may stand in an XML attribute: marks escaped, characters XML 1.0 forbids replaced by U+FFFD. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replaceAll(/[&<>"'\t\n\r]/gu, (mark) => entities[mark] ?? mark);
}
