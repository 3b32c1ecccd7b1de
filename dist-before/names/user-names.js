import { lexiconRules } from "../document/lexicon.js";
import { bySpan, covers, surfaceOf, touching } from "../document/span.js";
import { occurrencesOf } from "../gazetteer/user/occurrences.js";
import { knownRules } from "./known.js";
/**
 * The names of an article as a user's lexicon has them: forced names push out whatever they touch; added names fill
 * gaps and correct what is found (`givesWay`); what is forbidden is taken out at the end. The names must be sorted and
 * must not overlap; neither do those given back. Without a lexicon they are given back as they are.
 */
export function withUserNames(names, doc, { lexicon, gazetteer }) {
    if (lexicon === null)
        return names;
    const found = longestOf(occurrencesOf(doc, lexicon, gazetteer), doc.text.length);
    return settled(names, found, doc.text).filter((name) => name.rule === lexiconRules.force || !lexicon.isForbidden(surfaceOf(doc.text, name), name.type, doc.published));
}
/** Of occurrences that overlap the forced ones, then the longest, then the leftmost; in this order. */
function longestOf(occurrences, length) {
    if (occurrences.length === 0)
        return [];
    const taken = new Uint8Array(length);
    const size = ({ start, end }) => end - start;
    const rank = ({ mode }) => (mode === "force" ? 0 : 1);
    return [...occurrences]
        .sort((a, b) => rank(a) - rank(b) || size(b) - size(a) || a.start - b.start)
        .filter(({ start, end }) => {
        if (taken.subarray(start, end).includes(1))
            return false;
        taken.fill(1, start, end);
        return true;
    });
}
function settled(names, found, text) {
    if (found.length === 0)
        return [...names];
    const rows = rowsOf(names, found, text);
    const kept = new Set(names);
    const made = [];
    for (const occurrence of found) {
        const touched = touching(names, occurrence).filter((name) => kept.has(name));
        if (!touched.every((name) => rows.has(name) || givesWay(name, occurrence)))
            continue;
        for (const name of touched)
            kept.delete(name);
        made.push(nameOf(occurrence, touched, text));
    }
    return [...kept, ...made].sort(bySpan);
}
/** Rules that are sure of a type: what Dateline knows by name, and what stands behind a title. */
const sureRules = new Set(["after-title", ...knownRules.filter(({ weight }) => weight === 9).map(({ name }) => name)]);
/**
 * Whether a name that was found gives way to a name of the lexicon that touches it. To a forced one always. To an added
 * one when it is shorter and inside it, whatever found it; when it covers just the same words or crosses it, unless a
 * sure rule found it; never when it is longer: `Acme Prize` is not Acme.
 */
function givesWay(name, occurrence) {
    if (occurrence.mode === "force")
        return true;
    const [isInside, isAround] = [covers(occurrence, name), covers(name, occurrence)];
    return isInside === isAround ? !sureRules.has(name.rule) : isInside;
}
/** Longer names that are nothing but two or more names of the lexicon in a row: `Acme and Velbor`. */
function rowsOf(names, found, text) {
    const inside = new Map();
    for (const occurrence of found) {
        const [name] = touching(names, occurrence);
        if (name && covers(name, occurrence))
            inside.set(name, [...(inside.get(name) ?? []), occurrence]);
    }
    return new Set([...inside].filter(([name, parts]) => isRow(name, parts, text)).map(([name]) => name));
}
function isRow(name, parts, text) {
    if (parts.length < 2 || sureRules.has(name.rule))
        return false;
    let at = name.start;
    const gaps = [...parts].sort(bySpan).map(({ start, end }) => {
        const gap = text.slice(at, start);
        at = end;
        return gap;
    });
    return [...gaps, text.slice(at, name.end)].every((gap) => /^(?:[\s,/‐‑–—-]|['’]s|and\b|or\b){0,9}$/u.test(gap));
}
/** Of several types of an entry's name the one found there counts. */
function nameOf({ start, end, types, mode }, touched, text) {
    const same = touched.find((name) => name.start === start && name.end === end);
    const type = same && types.includes(same.type) ? same.type : types[0];
    const title = touched.find((name) => name.title !== null && name.title.end <= start)?.title ?? null;
    return {
        start,
        end,
        type,
        form: /^[@#]\S*$/u.test(text.slice(start, end)) ? "handle" : "name",
        title: type === "PERSON" ? title : null,
        rule: lexiconRules[mode],
        confidence: null,
    };
}
const lexicon = [
    "name,type,mode,aliases",
    "Velbor Quist,ORG,,Quist Works",
    "Norvik,PLACE,force,",
    "Target,ORG,,",
    "Plimvex,,forbid,",
].join("\n");
/** What a user's lexicon finds. */
export const userRules = [
    {
        name: lexiconRules.add,
        lexicon,
        finds: [
            { text: "They rented a hall from ⟦Velbor Quist⟧ and the ⟦Quist Works⟧-owned yard.", value: "ORG" },
            { text: "They shop at ⟦Target⟧.", value: "ORG" },
        ],
        ignores: ["They met velbor quist.", "Target the poor, they said.", "The firm bought Plimvex cheaply."],
    },
    {
        name: lexiconRules.force,
        lexicon,
        finds: [{ text: "President ⟦Norvik⟧ opened the ⟦Norvik⟧ Bridge.", value: "PLACE" }],
        ignores: ["It was norvik, the Norviks said."],
    },
];
//# sourceMappingURL=user-names.js.map