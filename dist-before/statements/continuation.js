/** Adds quotations that go on after their attribution: `"A," he said. "B."`, and paragraphs of one long quotation. */
export function continued(doc, lines, drafts) {
    const out = [...drafts];
    const lastOfLine = new Map();
    for (const [index, draft] of out.entries())
        lastOfLine.set(draft.line, index);
    lines.forEach((line, index) => {
        const owner = lastOfLine.get(index - 1);
        if (owner === undefined || lastOfLine.has(index) || line.isBoilerplate || !isOnlyQuotations(line))
            return;
        const draft = out[owner];
        const before = lines[index - 1];
        if (!draft || !before || !goesOn(doc, before, line))
            return;
        out[owner] = { ...draft, content: [...draft.content, { start: line.start, end: line.end }] };
        lastOfLine.set(index, owner);
    });
    return out;
}
function isOnlyQuotations(line) {
    return (line.items.every((item) => item.quotation !== null || item.partOfSpeech === "PUNCT") &&
        line.items.some((item) => item.quotation !== null));
}
/** Whether a line of quotations continues what was said in the line before: same paragraph, or that quotation was never closed. */
function goesOn(doc, before, line) {
    if (before.paragraph === line.paragraph)
        return true;
    const last = before.items.findLast((item) => item.quotation !== null);
    return last?.quotation != null && doc.quotations[last.quotation]?.closed === false;
}
//# sourceMappingURL=continuation.js.map