import { timexModifiers, timexTypes } from "../../../document/dates.js";
import { eventStatuses, eventTypes } from "../../../document/events.js";
import { mentionForms } from "../../../document/mentions.js";
import { moneyModifiers } from "../../../document/money.js";
import { nameTypes } from "../../../document/names.js";
import { statementKinds } from "../../../document/statements.js";
import { nearest } from "../nearest.js";
const keyed = (key, field = key, form = "text") => ({ key, field, form, words: null });
const worded = (key, words, form = "text") => ({
    key,
    field: key,
    form,
    words,
});
const entity = [keyed("name"), keyed("subtype"), keyed("country"), keyed("roles", "roles", "roles")];
const statement = [
    worded("kind", statementKinds),
    worded("negated", ["negated"], "switch"),
    keyed("by", "speaker"),
    keyed("cue"),
    keyed("to", "addressees", "list"),
    keyed("on", "said_on"),
    keyed("in", "within"),
    keyed("medium"),
];
const event = [
    worded("type", eventTypes),
    worded("status", eventStatuses),
    keyed("mode", "modes", "list"),
    keyed("by", "actors", "list"),
    keyed("to", "recipients", "list"),
    keyed("at", "place"),
    keyed("on", "date"),
    keyed("cost", "money", "list"),
    keyed("in", "claimed_in"),
    keyed("label"),
    keyed("same", "same_as"),
];
const date = [
    worded("type", timexTypes),
    worded("value", /^(?:[\dX]|PT?[\dX]|T\d|[A-Z]+_REF$)/u),
    worded("mod", timexModifiers),
    keyed("begin"),
    keyed("end", "end_date"),
    keyed("accept", "accept", "list"),
];
const money = [
    worded("amount", /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u, "number"),
    worded("currency", /^[A-Z]{3}$/u),
    worded("mod", moneyModifiers),
];
function ofEachType(attributes) {
    return nameTypes.map((type) => [type, { ids: "one", attributes }]);
}
/** The tags that stand before the text, as `<PERSON … />`. */
export const declaringTags = new Map([
    ...ofEachType(entity),
    ["statement", { ids: "one", attributes: statement }],
    ["event", { ids: "one", attributes: event }],
]);
/** The tags that mark words of the text, the outer ones first where several begin and end together. */
export const markingTags = new Map([
    ["dateline", { ids: "none", attributes: [keyed("place"), keyed("date"), keyed("agency")] }],
    ["content", { ids: "one", attributes: statement }],
    ["speaker", { ids: "some", attributes: [] }],
    ["cue", { ids: "some", attributes: [] }],
    ["event", { ids: "one", attributes: event }],
    ...ofEachType([worded("form", mentionForms), ...entity]),
    ["date", { ids: "one", attributes: date }],
    ["money", { ids: "one", attributes: money }],
]);
/** What may stand in a closing tag: the id of the tag it closes. */
export const closingRule = { ids: "one", attributes: [] };
/** Whether a word means an attribute without its key. */
export function isWordFor(word, { words }) {
    if (words === null)
        return false;
    return words instanceof RegExp ? words.test(word) : words.includes(word);
}
/** The words of fixed lists that may stand in a tag. */
export function fixedWords({ attributes }) {
    return attributes.flatMap(({ words }) => (words === null || words instanceof RegExp ? [] : words));
}
/**
 * Whether a word that is meant as an id would be taken for something else without its key: it is a word of an attribute,
 * or so near to one of a fixed list that it looks misspelt (`planed`).
 */
export function isMistakable(id, rule) {
    return rule.attributes.some((attribute) => isWordFor(id, attribute)) || nearest(id, fixedWords(rule)) !== null;
}
const attributesOf = new Map([
    ["entities", entity],
    ["dates", date],
    ["money", money],
    ["statements", statement],
    ["events", event],
]);
/** The key under which a field of the gold article stands in markup; the field's own name when it has none. */
export function keyOf(list, field) {
    const attributes = attributesOf.get(list) ?? [];
    return attributes.find((attribute) => attribute.field === field)?.key ?? field;
}
//# sourceMappingURL=vocabulary.js.map