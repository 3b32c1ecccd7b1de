import { suggestion } from "../nearest.js";
import { readTag, strangeReference } from "./attributes.js";
import { readCharacters } from "./characters.js";
import { closingRule, declaringTags, markingTags } from "./vocabulary.js";
/** Takes the tags out of the text: where each opens and closes. White space at both ends of the text is left out. */
export function markedText(tokens) {
    const reading = { text: "", length: 0, kept: 0, marks: [], open: [], faults: [], strangeNames: new Set() };
    for (const token of tokens) {
        if (token.form === "text")
            addText(reading, token);
        else if (token.form === "open")
            open(reading, token);
        else if (token.form === "close")
            close(reading, token);
        else
            reading.faults.push(faultOf(token, misplaced(token)));
    }
    const text = reading.text.slice(0, Math.max(reading.kept, reading.text.trimEnd().length));
    const length = reading.length - (reading.text.length - text.length);
    const marks = reading.marks.flatMap((mark) => {
        if (mark.end === null)
            reading.faults.push(faultOf(mark.tag, unclosed(mark.tag)));
        const end = Math.min(mark.end ?? length, length);
        if (mark.end !== null && mark.start >= end)
            reading.faults.push(faultOf(mark.tag, nothingMarked));
        return [{ ...mark, end }];
    });
    return { text, marks, faults: reading.faults };
}
function addText(reading, { source, offset }) {
    const begun = reading.text === "" ? source.trimStart() : source;
    const read = readCharacters(begun);
    if (!("text" in read)) {
        const at = offset + source.length - begun.length + read.at;
        reading.faults.push({ ...strangeReference(read.unknown), offset: at, tag: null });
    }
    const text = "text" in read ? read.text : begun;
    reading.text += text;
    reading.length += [...text].length;
    const tail = /;([^;&]*)$/u.exec(begun);
    if (tail && begun.includes("&"))
        reading.kept = reading.text.length - (tail[1] ?? "").length;
}
function open(reading, tag) {
    const rule = markingTags.get(tag.name);
    if (!rule) {
        if (!reading.strangeNames.has(tag.name))
            reading.faults.push(faultOf(tag, strangeName(tag.name)));
        reading.strangeNames.add(tag.name);
        return;
    }
    const { read, faults } = readTag(tag, rule);
    reading.faults.push(...faults);
    const mark = { ...read, start: reading.length, end: null };
    reading.marks.push(mark);
    reading.open.push(mark);
}
/** Closes the innermost open tag of the name, or the innermost of that name with the id given. */
function close(reading, tag) {
    if (reading.strangeNames.has(tag.name))
        return;
    const { read, faults } = readTag(tag, closingRule);
    reading.faults.push(...faults);
    const [id] = read.ids;
    const index = reading.open.findLastIndex((each) => each.tag.name === tag.name && (!id || each.ids.includes(id)));
    const [mark] = index < 0 ? [] : reading.open.splice(index, 1);
    if (mark)
        mark.end = reading.length;
    else
        reading.faults.push(faultOf(tag, unopened(tag, reading.open)));
}
function faultOf({ offset, source }, complaint) {
    return { ...complaint, offset, tag: source };
}
function strangeName(name) {
    const names = [...markingTags.keys()];
    return {
        found: `a tag of the name ${name}`,
        expected: `one of ${names.join(", ")}`,
        remedy: suggestion(name, names, "write &lt; when the sign belongs to the text"),
    };
}
function misplaced({ name }) {
    const isKnown = declaringTags.has(name);
    return {
        found: "a tag that closes itself behind the beginning of the text",
        expected: "a tag around words of the text",
        remedy: isKnown ? "put it before the text, or mark words with it" : "mark words with it",
    };
}
function unclosed({ name }) {
    return {
        found: "its end nowhere",
        expected: `</${name}> behind it`,
        remedy: "close it behind the last word it marks",
    };
}
const nothingMarked = {
    found: "no words between it and its end",
    expected: "the words it marks",
    remedy: "close it behind the last of them, or declare it before the text",
};
function unopened({ name }, open) {
    const others = open
        .slice(-3)
        .map(({ tag }) => tag.source.slice(0, 80))
        .join(" ");
    return {
        found: `the end of a tag that is not open${others === "" ? "" : ` (the last ones open are ${others})`}`,
        expected: `<${name}> before it`,
        remedy: "open it before the first word it marks, or remove it",
    };
}
//# sourceMappingURL=spans.js.map