import { isIsoDay } from "../../document/calendar.js";
import { lexiconModes } from "../../document/lexicon.js";
import { nameTypes } from "../../document/names.js";
import { proposal, shown } from "./row.js";
/** Makes an entry of a row; null, and at least one problem, when the row is not as it must be. */
export function entryOf({ values }, gazetteer) {
    const problems = [];
    const reader = {
        values,
        tell: (problem) => {
            problems.push(problem);
            return null;
        },
    };
    const entry = readEntry(reader, gazetteer);
    return { entry: problems.length > 0 ? null : entry, problems };
}
function readEntry(reader, gazetteer) {
    const mode = modeOf(reader);
    const name = nameOf(reader);
    return {
        name,
        aliases: aliasesOf(reader, name),
        type: typeOf(reader, mode),
        mode: mode ?? "add",
        id: idOf(reader, mode),
        country: countryOf(reader, gazetteer),
        ...daysOf(reader),
    };
}
/** The text of a column, white space at its ends removed; null when it has none or something else. */
function textOf({ values, tell }, column) {
    const value = values.get(column);
    if (value === undefined)
        return null;
    if (typeof value !== "string")
        return tell(`its ${column} is ${shown(value)}. Write it as text in quotation marks.`);
    return tidy(value) || null;
}
/** Lone surrogates cannot be written as UTF-8: they become U+FFFD. */
const tidy = (value) => value
    .replaceAll(/\p{Cs}/gu, "\uFFFD")
    .replaceAll(/\s+/gu, " ")
    .trim();
function nameOf(reader) {
    const name = textOf(reader, "name");
    if (name === null) {
        const isText = typeof (reader.values.get("name") ?? "") === "string";
        if (isText)
            reader.tell("its name is empty. Write the name as the articles print it.");
    }
    else if (!hasLetter(name))
        reader.tell(`its name ${shown(name)} has no letter. Write a name with letters.`);
    return name ?? "";
}
const hasLetter = (name) => /\p{L}/u.test(name);
function aliasesOf({ values, tell }, name) {
    const value = values.get("aliases") ?? [];
    if (!Array.isArray(value) || !value.every((alias) => typeof alias === "string")) {
        tell(`its aliases are ${shown(value)}. Write an array of strings, as ["Acme Inc", "ACM"].`);
        return [];
    }
    const aliases = value.map(tidy).filter((alias) => alias !== "" && alias !== name);
    for (const alias of aliases)
        if (!hasLetter(alias))
            tell(`its alias ${shown(alias)} has no letter. Write names with letters.`);
    return [...new Set(aliases)];
}
function modeOf(reader) {
    const text = textOf(reader, "mode");
    const mode = lexiconModes.find((each) => each === text);
    if (mode || text === null)
        return mode ?? "add";
    return reader.tell(`its mode is ${shown(text)}.${proposal(text, lexiconModes)} Modes: ${lexiconModes.join(", ")}.`);
}
function typeOf(reader, mode) {
    const text = textOf(reader, "type");
    const type = nameTypes.find((each) => each === text);
    if (type)
        return type;
    const known = `Types: ${nameTypes.join(", ")}.`;
    if (text !== null)
        return reader.tell(`its type is ${shown(text)}.${proposal(text, nameTypes)} ${known}`);
    if (mode === "forbid" || typeof (reader.values.get("type") ?? "") !== "string")
        return null;
    return reader.tell(`it has no type. Give it one; only names that are forbidden may do without. ${known}`);
}
/** What ids of other rows begin with; entities share the ids of the graph's nodes with them. */
const takenPrefixes = ["day", "doc", "ev", "in", "mo", "st"];
function idOf(reader, mode) {
    const id = textOf(reader, "id");
    if (id === null)
        return null;
    if (mode === "forbid")
        return reader.tell(`it is forbidden and has the id ${shown(id)}. Remove the id, or the mode.`);
    const [, prefix = ""] = /^([a-z]+)_\S+$/u.exec(id) ?? [];
    if (prefix !== "" && !takenPrefixes.includes(prefix))
        return id;
    const why = prefix === "" ? "" : ` Ids that begin with ${prefix}_ are those of other rows.`;
    return reader.tell(`its id is ${shown(id)}.${why} Write small letters, an underscore and more without blanks, as org_acme or wikidata_Q95.`);
}
function countryOf(reader, gazetteer) {
    const text = textOf(reader, "country");
    if (text === null)
        return null;
    const code = text.toUpperCase();
    const country = gazetteer.countryOfCode(code) ??
        gazetteer.countries.find(({ shortCode }) => shortCode === code) ??
        gazetteer.countryNamed(text);
    if (country)
        return country.code;
    const names = gazetteer.countries.map(({ name }) => name);
    return reader.tell(`its country is ${shown(text)}.${proposal(text, names)} Write a code of ISO 3166-1, as KEN or KE, or a name, as Kenya.`);
}
function daysOf(reader) {
    const [validFrom, validUntil] = [dayOf(reader, "valid_from"), dayOf(reader, "valid_until")];
    if (validFrom !== null && validUntil !== null && validFrom > validUntil)
        reader.tell(`it is valid from ${validFrom} until ${validUntil}, which is earlier. Swap them, or mend one.`);
    return { validFrom, validUntil };
}
function dayOf(reader, column) {
    const text = textOf(reader, column);
    if (text === null || isIsoDay(text))
        return text;
    return reader.tell(`its ${column} is ${shown(text)}. Write a day of the calendar as YYYY-MM-DD, as 2022-09-30.`);
}
//# sourceMappingURL=entry.js.map