import { stepsThrough } from "./dom.js";
const blocks = new Set([
    ...[
        "ADDRESS",
        "ARTICLE",
        "ASIDE",
        "BLOCKQUOTE",
        "CAPTION",
        "DD",
        "DETAILS",
        "DIV",
        "DL",
        "DT",
        "FIGCAPTION",
        "FIGURE",
    ],
    ...["FOOTER", "FORM", "H1", "H2", "H3", "H4", "H5", "H6", "HEADER", "HR", "LI", "MAIN", "NAV", "OL", "P", "PRE"],
    ...["SECTION", "SUMMARY", "TABLE", "TBODY", "TFOOT", "THEAD", "TR", "UL"],
]);
const spaced = new Set(["TD", "TH"]);
const unseen = new Set([
    ...[
        "BUTTON",
        "EMBED",
        "IFRAME",
        "MATH",
        "NOSCRIPT",
        "OBJECT",
        "SCRIPT",
        "SELECT",
        "STYLE",
        "SVG",
        "TEMPLATE",
        "TEXTAREA",
    ],
]);
/** Where words may break over lines; nothing that is read. */
const softHyphen = /\u00AD/gu;
/** The text under a node as it is seen: paragraphs separated by a blank line, `<br>` as a line end. */
export function paragraphsOf(root) {
    const paragraphs = [];
    let words = "";
    for (const { node, isEnd } of seenSteps(root)) {
        if (blocks.has(node.nodeName)) {
            paragraphs.push(words);
            words = "";
        }
        else if (!isEnd)
            words += wordsOf(node);
    }
    return [...paragraphs, words].map(tidied).filter(Boolean).join("\n\n");
}
/** The way through all that is not hidden. */
function* seenSteps(root) {
    let hidden = null;
    for (const step of stepsThrough(root)) {
        if (hidden === null && unseen.has(step.node.nodeName.toUpperCase()))
            hidden = step.node;
        if (hidden === null)
            yield step;
        else if (step.isEnd && step.node === hidden)
            hidden = null;
    }
}
function wordsOf({ nodeType, nodeName, textContent }) {
    if (nodeType === 3)
        return (textContent ?? "").replaceAll(/\s+/gu, " ");
    if (nodeName === "BR")
        return "\n";
    return spaced.has(nodeName) ? " " : "";
}
function tidied(paragraph) {
    const lines = paragraph.replaceAll(softHyphen, "").split("\n");
    return lines
        .map((line) => line.replaceAll(/ +/gu, " ").trim())
        .filter(Boolean)
        .join("\n");
}
//# sourceMappingURL=paragraphs.js.map