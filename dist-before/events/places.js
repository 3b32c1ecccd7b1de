import { attached, longestChain } from "./chains.js";
import { entityAt } from "./participants.js";
import { headOf, mentionsIn, nounLemma, statementOf } from "./reading.js";
import { phrasesIn } from "./slots.js";
import { isOfClass } from "./words/classes.js";
const blank = { date: null, money: null };
const locative = ["in", "at", "near", "outside", "inside", "across", "around", "throughout", "off"];
/** Prepositions that tell a place with the nouns of borders and coasts only: `on the Gaza border`. */
const edgeLocative = ["on", "along"];
const placePrepositions = [...locative, ...edgeLocative];
const edges = new Set([
    "border",
    "coast",
    "front",
    "frontier",
    "frontline",
    "island",
    "line",
    "outskirts",
    "peninsula",
]);
/** Where an event happened: a place named with `in`, `at`, `near` in its own clause or behind its noun, or in its noun's own words. */
export function placesOf(reading, candidate) {
    // What is praised or refused in a place does not happen there.
    if (candidate.rule.isSpeech || candidate.rule.isStance)
        return [];
    const mention = namedPlace(reading, candidate) ?? modifyingPlace(reading, candidate) ?? talksPlace(reading, candidate);
    return mention ? [roleOf(mention)] : [];
}
/** The role of the place of an event. */
export function roleOf({ start, end, entity }) {
    return { start, end, role: "place", ...blank, entity };
}
/** The first place named by a preposition in the event's clause, else in those it hangs on as infinitive or participle. */
function namedPlace(reading, candidate) {
    const behind = candidate.phrase === null ? [] : attached(reading, candidate.phrase, locative);
    const own = firstPlace(reading, candidate, [...behind, ...leftGround(reading, candidate)]);
    if (own)
        return own;
    let at = candidate.clause;
    for (let depth = 0; depth < 3 && at !== null; depth++) {
        const clause = reading.clauses[at];
        if (!clause)
            break;
        const found = firstPlace(reading, candidate, locativePhrases(reading, clause));
        if (found)
            return found;
        at = clause.relation === "infinitive" || clause.relation === "participle" ? clause.governor : null;
    }
    return null;
}
/** The noun phrases a clause has behind prepositions of place, in the order of the prepositions. */
function locativePhrases(reading, clause) {
    const near = prepositionsNear(reading, clause);
    return placePrepositions
        .filter((preposition) => near.has(preposition))
        .flatMap((preposition) => phrasesIn(reading, clause, preposition));
}
/** The prepositions of the arguments of a clause and of what follows these: all that can attach something to it. */
function prepositionsNear({ nounPhrases }, { objects, obliques }) {
    const found = new Set();
    for (const index of [...objects, ...obliques]) {
        for (let at = index; at <= index + longestChain; at++) {
            const preposition = nounPhrases[at]?.preposition;
            if (preposition)
                found.add(preposition);
        }
    }
    return found;
}
/** `evacuated ⟦the town of Lyman⟧`: the object is the place. */
function leftGround(reading, { rule, clause }) {
    const own = clause === null ? undefined : reading.clauses[clause];
    return own && rule.subtype === "evacuation" ? phrasesIn(reading, own, "object") : [];
}
function firstPlace(reading, candidate, phrases) {
    for (const index of phrases) {
        const spot = placeIn(reading, index);
        if (spot && statementOf(reading, spot) === candidate.statement)
            return spot;
    }
    return null;
}
/** The place a noun phrase names: its name, the name behind `of`, or the land an adjective stands for (`the seized Ukrainian regions`). */
function placeIn(reading, index) {
    const phrase = reading.nounPhrases[index];
    const head = phrase && headOf(reading, phrase);
    if (!phrase || !head)
        return null;
    const lemma = nounLemma(head);
    if (edgeLocative.includes(phrase.preposition ?? "") && !edges.has(lemma))
        return null;
    const named = lastPlaceIn(reading, phrase);
    if (named || !(isOfClass(lemma, "territory") || parts.has(lemma)))
        return named;
    const behind = attached(reading, index, ["of"]).map((next) => reading.nounPhrases[next]);
    const of = behind.map((each) => (each ? lastPlaceIn(reading, each) : null)).find((each) => each !== null);
    return of ?? landOf(reading, phrase);
}
function lastPlaceIn(reading, span) {
    return mentionsIn(reading, span).findLast((mention) => isPlace(reading, mention)) ?? null;
}
/** `the seized ⟦Ukrainian⟧ regions`. */
function landOf(reading, span) {
    const adjective = mentionsIn(reading, span).find(({ type }) => type === "NORP");
    const code = adjective ? entityAt(reading, adjective.entity)?.country : null;
    const entity = code ? reading.countries.get(code) : undefined;
    return adjective && entity !== undefined ? { start: adjective.start, end: adjective.end, entity } : null;
}
const parts = new Set(["centre", "center", "east", "north", "part", "south", "west"]);
function isPlace(reading, { type, entity }) {
    return type === "PLACE" && entityAt(reading, entity)?.type === "PLACE";
}
/** `the ⟦Donbas⟧ conflict`, `the ⟦Manchester⟧ bombing`: a town or region before the noun of a deed. */
function modifyingPlace(reading, { phrase, start, type }) {
    if (phrase === null || !deeds.has(type))
        return null;
    const words = reading.nounPhrases[phrase];
    if (!words)
        return null;
    const before = mentionsIn(reading, { start: words.start, end: start });
    const found = before.findLast((mention) => isPlace(reading, mention));
    const subtype = found ? entityAt(reading, found.entity)?.subtype : null;
    return found && subtype !== "country" && start - found.end <= 1 ? found : null;
}
const deeds = new Set(["ASSAULT", "PROTEST", "OTHER"]);
/** Talks in person told from the capital of one side, with a guest from elsewhere, took place where the report comes from. */
function talksPlace(reading, { type, rule, actors, recipients, standing }) {
    const { dateline } = reading.doc;
    if (!dateline || type !== "CONSULT" || standing !== "actual" || rule.modes?.includes("phone"))
        return null;
    if (rule.name === "talk" || rule.modes?.includes("visit"))
        return null;
    const place = mentionsIn(reading, dateline).find((mention) => isPlace(reading, mention));
    const home = place ? entityAt(reading, place.entity)?.country : null;
    const countries = [...actors, ...recipients].map(({ entity }) => entityAt(reading, entity)?.country ?? null);
    const hasGuest = countries.some((country) => country !== home);
    return place && home && hasGuest && countries.includes(home) ? place : null;
}
//# sourceMappingURL=places.js.map