import { nameWords } from "../document/namesakes.js";
import { lastBefore } from "./chain.js";
import { genderOfTitle } from "./gender.js";
import { countryOf, nameEndingAt, nameStartingAt, wordAt } from "./reading.js";
import { addRole } from "./roles.js";
import { actorAt, addMention, refer } from "./scene.js";
import { areCounterparts, describes, leads } from "./title-classes.js";
const predicateVerbs = new Set(["appoint", "as", "be", "become", "call", "elect", "name", "remain", "swear"]);
/** Resolves a description of an office holder (`the Russian leader`, `Foreign Minister`) to the person who holds it, if that is plain. */
export function readDescription(scene, phrase) {
    const chain = canRefer(scene, phrase) ? holderOf(scene, phrase) : null;
    const range = { first: phrase.first, end: phrase.end };
    if (!chain) {
        refer(scene, null, range, genderOfTitle(phrase.title));
        return;
    }
    addMention(scene, chain, { ...range, form: "nominal", rule: "office-holder" });
    if (phrase.owner && nameWords(phrase.title).length > 1 && !/diplomat$/u.test(phrase.title))
        addRole(scene.reading, chain, phrase);
}
/** Whether the phrase speaks of one certain person: `the …`, or a bare capitalised title as a subject; no predicate, no apposition. */
function canRefer(scene, phrase) {
    const { reading } = scene;
    const { first, end, determiner } = phrase;
    const before = reading.tokens[first - 1];
    const isSameSentence = before?.sentence === reading.tokens[first]?.sentence;
    if (isSameSentence && before && predicateVerbs.has(before.lemma))
        return false;
    if (wordAt(reading, first - 1, first) === "," && nameEndingAt(reading, first - 1, first)?.chain.type === "PERSON")
        return false;
    const next = reading.tokens[end];
    if (next && next.sentence === reading.tokens[first]?.sentence && ["NOUN", "PROPN"].includes(next.partOfSpeech))
        return false;
    if (determiner === "the")
        return true;
    if (determiner === "'s")
        return phrase.owner !== null;
    return determiner === "" && isBareTitle(scene, phrase);
}
/** `Foreign Minister said`: every word of the title is a capital, a verb follows. */
function isBareTitle({ reading }, { titleFirst, titleEnd, first, end, title }) {
    if (titleFirst !== first || titleEnd !== end || !title.split(" ").every((word) => /^\p{Lu}|^of$/u.test(word)))
        return false;
    const next = reading.tokens[end];
    return (next?.sentence === reading.tokens[first]?.sentence &&
        (next?.partOfSpeech === "VERB" || next?.partOfSpeech === "AUX"));
}
/** The person named before whose office the phrase describes; null when none is or two are equally near. */
function holderOf(scene, phrase) {
    const offset = scene.reading.tokens[phrase.first]?.start ?? 0;
    const gender = genderOfTitle(phrase.title);
    const people = scene.reading.chains.filter((chain) => chain.type === "PERSON" &&
        lastBefore(chain, offset) >= 0 &&
        (gender === null || chain.gender === null || chain.gender === gender));
    const holders = people.filter((chain) => chain.roles.some((role) => describes(phrase.title, role.title) && ownerAgrees(phrase, role)));
    if (holders.length === 0 && phrase.country !== null && leads(phrase.title)) {
        const natives = people.filter((chain) => chain.home === phrase.country && chain.roles.length === 0);
        return natives.length === 1 ? (natives[0] ?? null) : null;
    }
    const certain = holders.filter((chain) => phrase.country !== null && chain.roles.some(({ country }) => country === phrase.country));
    return onlyOne(certain.length > 0 ? certain : holders, scene, offset);
}
/** Same organization or same country, as far as both are told. */
function ownerAgrees(phrase, role) {
    if (phrase.owner && phrase.owner === role.of)
        return true;
    if (phrase.owner?.type === "ORG")
        return false;
    if (phrase.country !== null && role.country !== null)
        return phrase.country === role.country && agreeOnBody(phrase.owner, role.of);
    return phrase.owner === null || role.of === null;
}
/** An office of an organization is not one of another organization in the same country. */
function agreeOnBody(a, b) {
    return !(a?.type === "ORG" && b?.type === "ORG");
}
/** The only candidate; of several the one spoken of in the last two sentences, when the others were not. */
function onlyOne(chains, { references, reading }, offset) {
    if (chains.length <= 1)
        return chains[0] ?? null;
    const sentence = reading.doc.tokens.sentences.findIndex(({ end }) => end > offset);
    const near = new Set(references.slice(-40).flatMap((reference) => (sentence - reference.sentence <= 1 ? [reference.chain] : [])));
    const recent = chains.filter((chain) => near.has(chain));
    return recent.length === 1 ? (recent[0] ?? null) : null;
}
/** `his counterpart`: who holds the subject's office in another country. */
export function readCounterpart(scene, index) {
    const { reading } = scene;
    const comma = wordAt(reading, index + 1, index) === "," ? 1 : 0;
    if (nameStartingAt(reading, index + 1 + comma, index)?.chain.type === "PERSON")
        return;
    const owner = nameEndingAt(reading, index, index);
    const first = (owner?.first ?? index) - 1;
    if (!["his", "her"].includes(wordAt(reading, first, index)))
        return;
    const subject = actorAt(scene, index);
    if (!subject)
        return;
    const chain = counterpartOf(scene, subject, {
        owner: owner?.chain ?? null,
        offset: reading.tokens[first]?.start ?? 0,
    });
    if (chain)
        addMention(scene, chain, { first, end: index + 1, form: "nominal", rule: "counterpart" });
}
function counterpartOf({ reading }, subject, { owner, offset }) {
    const country = countryOf(owner, reading.gazetteer);
    const candidates = reading.chains.filter((chain) => chain !== subject &&
        chain.type === "PERSON" &&
        lastBefore(chain, offset) >= 0 &&
        chain.roles.some((role) => (country === null || role.country === country) &&
            subject.roles.some((own) => own.country !== role.country && areCounterparts(own.title, role.title))));
    return candidates.length === 1 ? (candidates[0] ?? null) : null;
}
//# sourceMappingURL=nominals.js.map