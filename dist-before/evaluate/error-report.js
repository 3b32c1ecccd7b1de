/** The longest stretch shown on either side of the words, in code points. */
const widest = 160;
/** Errors grouped by kind, the commonest first; each with its sentence, the words between ⟦ and ⟧, what the gold has, what was predicted, and the rule. */
export function errorReport(errors, contexts) {
    const groups = new Map();
    for (const error of errors)
        groups.set(error.kind, [...(groups.get(error.kind) ?? []), error]);
    const sorted = [...groups].sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1));
    const characters = new Map([...contexts].map(([docId, { text }]) => [docId, [...text]]));
    const blocks = sorted.map(([kind, members]) => {
        const lines = members.map((error) => {
            const context = {
                characters: characters.get(error.docId) ?? [],
                sentences: contexts.get(error.docId)?.sentences ?? [],
            };
            return `  ${error.docId}: ${inSentence(error, context)}\n${details(error)}`;
        });
        return [`${kind} (${members.length})`, ...lines].join("\n");
    });
    return blocks.join("\n\n");
}
function details({ gold, predicted, rule }) {
    const parts = [`gold: ${oneLine(gold ?? "nothing")}`, `predicted: ${oneLine(predicted ?? "nothing")}`];
    return `      ${[...parts, ...(rule === null ? [] : [`rule: ${rule}`])].join(" · ")}`;
}
/** The sentence the words begin in, as far as it is not too long, and the words to their end. */
export function inSentence({ start, end }, { characters, sentences }) {
    const sentence = sentences.find((each) => each.start <= start && start < each.end) ?? { start, end };
    const from = Math.max(sentence.start, start - widest);
    const to = Math.min(Math.max(sentence.end, end), end + widest);
    const slice = (a, b) => characters.slice(a, b).join("");
    const before = `${from > sentence.start ? "…" : ""}${slice(from, start)}`;
    const after = `${slice(end, to)}${to < sentence.end ? "…" : ""}`;
    return oneLine(`${before}⟦${slice(start, end)}⟧${after}`);
}
function oneLine(text) {
    return text.replaceAll(/\s+/gu, " ").trim();
}
//# sourceMappingURL=error-report.js.map