import { placeSubtypes } from "../../document/mentions.js";
import { nameTypes } from "../../document/names.js";
import { particles, personVerbs, placePrepositions, speechVerbs } from "../lists/context.js";
import { areaHeads, chainHeads, organizationHeads, otherHeads, placeHeads, placeOpeners, thingOpeners, } from "../lists/heads.js";
import { bodyKinds, bodyLabels, placeKinds, productKinds, thingKinds } from "../lists/kinds.js";
import { personNouns } from "../lists/person-nouns.js";
import { isTitleWord, portfolioWords, titleModifiers } from "../lists/titles.js";
/** The bits of `role`, `head` and `context` that are asked for by themselves. */
export const roleBits = { title: 1, personNoun: 8 };
export const headBits = { organization: 1, place: 2 };
export const contextBits = {
    speech: 1,
    personVerb: 2,
    placePreposition: 4,
    placeKind: 8,
    bodyKind: 16,
    bodyLabel: 32,
    thingKind: 64,
};
const types = [null, ...nameTypes];
/** Looks a word up in all lists. */
export function kindsOf({ text, lower }, knowledge, vocabulary) {
    const { gazetteer } = knowledge;
    const { cluster, group } = usageOf(lower, vocabulary);
    return {
        given: bits(gazetteer.isFirstName(lower), gazetteer.isSurname(lower), gazetteer.isCommonWord(lower), particles.has(lower), gazetteer.isWorldFirstName(lower)),
        ...sensesOf(text, knowledge),
        head: memberships(heads, lower),
        role: bits(isTitleWord(lower), portfolioWords.has(lower), titleModifiers.has(lower), personNouns.has(lower)),
        context: memberships(contexts, lower),
        wide: cluster,
        wider: group,
    };
}
/** In the order of `headBits`. */
const heads = [organizationHeads, placeHeads, otherHeads, chainHeads, areaHeads, placeOpeners, thingOpeners];
/** In the order of `contextBits`. */
const contexts = [
    speechVerbs,
    personVerbs,
    placePrepositions,
    placeKinds,
    bodyKinds,
    bodyLabels,
    new Set([...productKinds, ...thingKinds]),
];
/** A number with one bit for each list that holds the word. */
function memberships(lists, lower) {
    return lists.reduce((sum, list, place) => sum + (list.has(lower) ? 2 ** place : 0), 0);
}
/** What the gazetteer says that it may stand for. */
function sensesOf(text, { gazetteer, typeOf }) {
    const { country, countryOfDemonym, organization, place } = gazetteer.sensesOf(text) ?? noSenses;
    const all = bits(country !== null, countryOfDemonym !== null, organization !== null, place !== null);
    return {
        known: types.indexOf(typeOf(text)) + 8 * all,
        city: place === null ? 0 : 1 + placeSubtypes.indexOf(place.subtype) + (place.country ? 8 : 0),
    };
}
const noSenses = { country: null, countryOfDemonym: null, organization: null, place: null };
/** The word's, else that of its plain letters, else that of its last part. */
function usageOf(lower, { usageOf: find }) {
    const own = find(lower);
    if (own.cluster >= 0)
        return own;
    const plain = find(lower.normalize("NFD").replaceAll(/\p{M}/gu, ""));
    return plain.cluster >= 0 ? plain : find(lower.slice(lower.lastIndexOf("-") + 1));
}
/** A number with one bit for each answer. */
function bits(...answers) {
    return answers.reduce((sum, answer, place) => sum + (answer ? 2 ** place : 0), 0);
}
//# sourceMappingURL=word-kinds.js.map