/** The frame of a graph as GEXF 1.2, the latest that both Gephi and networkx read. Every part ends with a line end. */
export function gexfFrame({ nodes, edges }) {
    const lines = (...all) => all.map((line) => `${line}\n`).join("");
    return {
        opening: lines('<?xml version="1.0" encoding="UTF-8"?>', '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">', "  <meta>", "    <creator>Dateline</creator>", "  </meta>", '  <graph defaultedgetype="directed" mode="static">', ...declarations("node", nodes), ...declarations("edge", edges), "    <nodes>"),
        middle: lines("    </nodes>", "    <edges>"),
        closing: lines("    </edges>", "  </graph>", "</gexf>"),
    };
}
/** A node as a line of GEXF; unknown attributes are left out. */
export function gexfNode({ id, label, attributes }) {
    return element("node", { id, label }, attributes);
}
/** An edge as a line of GEXF; unknown attributes are left out. */
export function gexfEdge({ attributes, ...names }) {
    return element("edge", { ...names }, attributes);
}
function declarations(kind, names) {
    return [
        `    <attributes class="${kind}">`,
        ...names.map((name, index) => `      <attribute id="${index}" title="${escaped(name)}" type="string"/>`),
        "    </attributes>",
    ];
}
function element(name, names, values) {
    const attributes = Object.entries(names).map(([key, value]) => ` ${key}="${escaped(value)}"`);
    const cells = values.flatMap((value, index) => value === null ? [] : `<attvalue for="${index}" value="${escaped(value)}"/>`);
    return `      <${name}${attributes.join("")}><attvalues>${cells.join("")}</attvalues></${name}>\n`;
}
const entities = {
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
function escaped(text) {
    return text
        .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "\ufffd")
        .replaceAll(/[&<>"'\t\n\r]/gu, (mark) => entities[mark] ?? mark);
}
//# sourceMappingURL=gexf.js.map