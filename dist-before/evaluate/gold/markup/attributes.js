import { nearest, suggestion } from "../nearest.js";
import { either } from "../problems.js";
import { readCharacters, writeValue } from "./characters.js";
import { readValue, writtenValue } from "./values.js";
import { fixedWords, isMistakable, isWordFor } from "./vocabulary.js";
/** Reads what stands in a tag, by the rule for tags of its name. */
export function readTag(tag, rule) {
    const draft = { tag, rule, ids: [], fields: {} };
    const complaints = tag.items.map((item) => (item.key === null ? takeWord(draft, item) : takeKey(draft, item)));
    const faults = complaints.filter((each) => each !== null);
    return {
        read: draft,
        faults: faults.map((complaint) => ({ ...complaint, offset: tag.offset, tag: tag.source })),
    };
}
function takeWord(draft, { value }) {
    const read = readCharacters(value);
    if (!("text" in read))
        return strangeReference(read.unknown);
    const { attributes, ids } = draft.rule;
    const attribute = attributes.find((each) => !(each.field in draft.fields) && isWordFor(read.text, each));
    if (attribute)
        return fill(draft, attribute, value);
    if (ids === "none" || (ids === "one" && draft.ids.length > 0))
        return strangeWord(draft, read.text);
    const guess = nearest(read.text, fixedWords(draft.rule));
    if (guess !== null)
        return misspelt(draft, read.text, guess);
    draft.ids.push(read.text);
    return null;
}
function takeKey(draft, { key, value }) {
    const { attributes, ids } = draft.rule;
    if (key === "id" && ids !== "none") {
        const read = readCharacters(value);
        if (!("text" in read))
            return strangeReference(read.unknown);
        if (ids === "one" && draft.ids.length > 0)
            return strangeWord(draft, `id=${read.text}`);
        draft.ids.push(read.text);
        return null;
    }
    const attribute = attributes.find((each) => each.key === key);
    return attribute ? fill(draft, attribute, value) : strangeKey(draft, key ?? "");
}
function fill({ fields }, { key, field, form }, markup) {
    if (field in fields) {
        return { found: `${key} a second time`, expected: "each attribute once", remedy: "remove one of the two" };
    }
    const read = readValue(markup, form);
    if ("unknown" in read)
        return strangeReference(read.unknown);
    fields[field] = read.value;
    return null;
}
/** The complaint about a `&` that begins nothing known. */
export function strangeReference(found) {
    const expected = "&lt; &gt; &amp; &quot; or the number of a character, as &#10;";
    return { found, expected, remedy: "write &amp; for the sign itself" };
}
function strangeWord({ rule, ids }, word) {
    const words = fixedWords(rule);
    const id = rule.ids === "none" ? "no id" : `one id (it has ${ids.join(" ")})`;
    const known = words.length > 0 ? ` and of the words ${either(words)}` : " and no other word";
    return { found: `the word ${word}`, expected: id + known, remedy: suggestion(word, words, "remove it") };
}
/** Taken as an id it would lose what was meant without a word. */
function misspelt({ rule }, word, guess) {
    return {
        found: `the word ${word}`,
        expected: `an id, or one of ${fixedWords(rule).join(", ")}`,
        remedy: `did you mean ${guess}? If it is an id, write id=${word}`,
    };
}
function strangeKey({ rule, tag }, key) {
    const keys = rule.attributes.map((each) => each.key);
    const expected = keys.length > 0 ? `only ${either([...keys, "id"])}` : "ids alone";
    const statement = ["speaker", "cue"].includes(tag.name);
    const remedy = statement ? "write it on <statement …/> or on the statement's content" : "remove it";
    return { found: `the attribute ${key}`, expected, remedy: suggestion(key, keys, remedy) };
}
/** Writes a tag without its signs, as `PERSON blinken nominal`: what `readTag` understands as these ids and fields. */
export function writtenTag(name, rule, { ids, fields }) {
    const marks = ids.map((id) => `${isMistakable(id, rule) ? "id=" : ""}${spaced(writeValue(id))}`);
    const values = rule.attributes.map((attribute) => writtenAttribute(attribute, fields[attribute.field] ?? null));
    return [name, ...marks, ...values.filter((value) => value !== null)].join(" ");
}
function writtenAttribute(attribute, value) {
    const { key, form } = attribute;
    const written = writtenValue(value);
    if (written === null)
        return null;
    if (form === "switch")
        return key;
    return isWordFor(String(value), attribute) ? spaced(written) : `${key}=${spaced(written)}`;
}
/** In quotation marks when it would not be read as one value without them. */
function spaced(value) {
    return /^[^\s="]*[^\s="/]$/u.test(value) ? value : `"${value}"`;
}
//# sourceMappingURL=attributes.js.map