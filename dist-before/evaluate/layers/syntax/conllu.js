/**
 * Reads CoNLL-U (Universal Dependencies, version 2) whose words are all numbered 1, 2, 3…: no ranges of multiword
 * tokens, no empty nodes. `_` is null, except as a form. A blank line or the end of the text ends a sentence; other
 * comments than `# doc = …` are passed over. Throws an `Error` for a line of another make.
 */
export function readConllu(text) {
    const documents = [];
    for (const block of blocksOf(text)) {
        const words = block.lines.filter(({ line }) => !line.startsWith("#"));
        if (words.length === 0)
            continue;
        const sentence = { words: words.map((line, index) => readWord(line, { index, length: words.length })) };
        const name = nameOf(block);
        const last = documents.at(-1);
        if (last && last.name === name)
            last.sentences.push(sentence);
        else
            documents.push({ name, sentences: [sentence] });
    }
    return documents;
}
/** The stretches of lines between blank ones. */
function blocksOf(text) {
    const blocks = [{ lines: [] }];
    text.split(/\r?\n/u).forEach((line, index) => {
        if (line === "")
            blocks.push({ lines: [] });
        else
            blocks.at(-1)?.lines.push({ line, number: index + 1 });
    });
    return blocks;
}
function nameOf({ lines }) {
    const names = lines.map(({ line }) => /^# doc = (.*)$/u.exec(line)?.[1]);
    return names.find((name) => name !== undefined) ?? null;
}
function readWord(line, place) {
    const columns = line.line.split("\t");
    if (columns.length !== 10) {
        throw malformed(line, `${columns.length} column(s)`, "ten columns between tabs, and a blank line after each sentence");
    }
    const [id = "", form = "", lemma = "", upos = "", , , head = "", relation = "", , more = ""] = columns;
    if (id !== String(place.index + 1)) {
        throw malformed(line, `the id ${JSON.stringify(id)}`, `${place.index + 1}: ranges and empty nodes must be taken out first`);
    }
    if (form.trim() === "")
        throw malformed(line, "no form", "the word itself in the second column");
    return {
        form,
        lemma: orNull(lemma),
        upos: orNull(upos),
        head: orNull(head) === null ? null : readHead(line, head, place.length),
        relation: orNull(relation),
        spaceAfter: !more.split("|").includes("SpaceAfter=No"),
    };
}
function readHead(line, head, length) {
    if (/^\d+$/u.test(head) && Number(head) <= length)
        return Number(head) - 1;
    throw malformed(line, `the head ${JSON.stringify(head)}`, `a number from 0 to ${length}, or _ for none`);
}
const orNull = (column) => (column === "_" ? null : column);
function malformed({ number }, found, expected) {
    return new Error(`CoNLL-U, line ${number}: found ${found}, expected ${expected}.`);
}
//# sourceMappingURL=conllu.js.map