import { overlaps } from "../document/span.js";
import { attached, linkBetween } from "./chains.js";
import { entityAt, ownersOf, participantsOf } from "./participants.js";
import { headOf, mentionsIn, nounLemma, phraseAt, subjectsOf, tokenIndexAt } from "./reading.js";
import { isOfClass } from "./words/classes.js";
/** Prepositions that belong to the verb when a noun phrase follows it. */
export const particles = new Set(["back", "down", "off", "out", "over", "up"]);
const relativePronouns = new Set(["who", "which", "that", "whom"]);
/** The grammatical subjects of a clause as noun phrases; a relative pronoun gives way to the noun before it. */
export function grammaticalSubjects(reading, clause) {
    const blamed = blamedObjects(reading, clause);
    if (blamed)
        return blamed;
    const subjects = subjectsOf(clause);
    const first = phraseAt(reading, subjects[0] ?? null);
    const isPronoun = first !== null && relativePronouns.has(headOf(reading, first)?.lower ?? "");
    if (subjects.length > 0 && !isPronoun)
        return subjects;
    if (clause.relation !== "relative" && clause.relation !== "participle")
        return [];
    const antecedent = antecedentOf(reading, first ? first.firstToken : clause.firstToken);
    return antecedent === null ? [] : [antecedent];
}
/** Whether a clause tells what somebody is blamed for. */
export function isBlamed({ clauses }, clause) {
    const above = clause.governor === null ? undefined : clauses[clause.governor];
    if (!above || clause.isFinite || clause.isPassive || !blaming.has(above.lemma))
        return false;
    return clause.introducedBy !== null && /^(?:of|for|with|over)$/u.test(clause.introducedBy);
}
/** `convicted the man of ⟦killing⟧ his wife`: who is blamed did it. */
function blamedObjects(reading, clause) {
    const above = clause.governor === null ? undefined : reading.clauses[clause.governor];
    if (!above || !isBlamed(reading, clause))
        return null;
    return above.isPassive ? subjectsOf(above) : above.objects.slice(0, 1);
}
const blaming = new Set([
    "accuse",
    "arrest",
    "blame",
    "charge",
    "condemn",
    "convict",
    "criticize",
    "criticise",
    "denounce",
    "detain",
    "fine",
    "indict",
    "jail",
    "sentence",
    "stop",
    "suspect",
]);
/** The noun phrase that ends right before a token, a comma between them allowed. */
function antecedentOf({ nounPhrases, tokens }, before) {
    let low = 0;
    let high = nounPhrases.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((nounPhrases[middle]?.firstToken ?? 0) < before)
            low = middle + 1;
        else
            high = middle;
    }
    const phrase = nounPhrases[low - 1];
    if (!phrase || phrase.sentence !== tokens[before]?.sentence || before - phrase.endToken > 2)
        return null;
    const of = nounPhrases[low - 2];
    return phrase.preposition === "of" && of?.endToken === phrase.firstToken - 1 ? low - 2 : low - 1;
}
/** The noun phrases in a slot of a clause, the passive turned round. */
export function phrasesIn(reading, clause, slot) {
    if (slot === "subject") {
        return clause.isPassive ? obliquesOf(reading, clause, "by") : grammaticalSubjects(reading, clause);
    }
    if (slot === "indirect")
        return clause.objects.length > 1 ? clause.objects.slice(0, 1) : [];
    if (slot === "object")
        return clause.isPassive ? passiveObjects(reading, clause) : activeObjects(reading, clause);
    return obliquesOf(reading, clause, slot);
}
/** Objects, those behind a particle among them (`called off ⟦the strike⟧`). */
function activeObjects({ nounPhrases }, clause) {
    if (clause.objects.length > 0)
        return clause.objects;
    return clause.obliques.filter((index) => particles.has(nounPhrases[index]?.preposition ?? ""));
}
function passiveObjects(reading, clause) {
    return [...grammaticalSubjects(reading, clause), ...clause.objects];
}
function obliquesOf(reading, clause, preposition) {
    const { objects, obliques } = clause;
    const direct = obliques.filter((index) => reading.nounPhrases[index]?.preposition === preposition);
    if (direct.length > 0)
        return direct;
    // A prepositional phrase behind an object may hang on the object: `a warning to Serbia`.
    const wanted = [preposition];
    const found = [];
    for (const index of objects)
        found.push(...attached(reading, index, wanted));
    // `In a call with Bennett, Putin spoke`: what hangs on a noun before the verb is not the verb's.
    for (const index of obliques)
        if ((reading.nounPhrases[index]?.head ?? 0) > clause.verb)
            found.push(...attached(reading, index, wanted));
    return found;
}
/** The participants in a slot of a clause; what is no participant itself gives its owner (`Ukraine's efforts`, `the people of Ukraine`). */
export function participantsIn(reading, index, { slot, statement, takesAnyone }) {
    const clause = reading.clauses[index];
    if (!clause)
        return [];
    if (slot === "complementSubject")
        return complementSubjects(reading, index, statement);
    if (slot === "complement")
        return complementParticipants(reading, index, statement);
    const phrases = phrasesIn(reading, clause, slot);
    if (slot === "indirect" && phrases.length === 0)
        return receiverInside(reading, clause);
    const own = slot === "object" ? coordinated(reading, phrases) : phrases;
    const parties = partiesOf(reading, own, statement);
    const [first] = own;
    return parties.length === 0 && takesAnyone && first !== undefined ? anyone(reading, first) : parties;
}
function partiesOf(reading, phrases, statement) {
    const [only] = phrases;
    if (phrases.length === 1 && only !== undefined)
        return partyOf(reading, only, statement);
    return phrases.flatMap((index) => partyOf(reading, index, statement));
}
/** The participants in the first of the slots of a clause that has any. */
export function firstFilled(reading, index, { slots, statement, takesAnyone = false }) {
    for (const slot of slots) {
        const found = participantsIn(reading, index, { slot, statement, takesAnyone });
        if (found.length > 0)
            return found;
    }
    return [];
}
/** Somebody without a name, by any noun. */
function anyone({ nounPhrases }, index) {
    const phrase = nounPhrases[index];
    return phrase?.kind === "noun" ? [{ start: phrase.start, end: phrase.end, entity: null }] : [];
}
/** A name swallowed by the object behind it: `sent ⟦Ukraine⟧ 40 tanks`. */
function receiverInside(reading, clause) {
    const object = phraseAt(reading, clause.objects[0] ?? null);
    const mention = object && mentionsIn(reading, object).find(({ type }) => type !== "MISC" && type !== "NORP");
    const next = mention && reading.tokens[tokenIndexAt(reading, mention.end)];
    if (!object || !mention || !next || next.start >= object.end)
        return [];
    if (mention.start - object.start > 4 || !/^(?:NUM|DET|SYM|NOUN|ADJ)$/u.test(next.partOfSpeech))
        return [];
    return [{ start: mention.start, end: mention.end, entity: mention.entity }];
}
/** The first of several objects with those joined to it by `and`; what follows without is another argument. */
function coordinated(reading, phrases) {
    if (phrases.length < 2)
        return phrases;
    const apart = phrases.findIndex((next, place) => place > 0 && !isJoined(reading, phrases[place - 1] ?? -1, next));
    return apart < 0 ? phrases : phrases.slice(0, apart);
}
function isJoined({ tokens, nounPhrases, slots }, before, next) {
    const [left, right] = [nounPhrases[before], nounPhrases[next]];
    return (left !== undefined &&
        right !== undefined &&
        linkBetween(tokens, left, right) === "and" &&
        slots[next]?.slot !== "subject");
}
/** `demanded that ⟦Turkey⟧ return the ship`. */
function complementSubjects(reading, index, statement) {
    const child = reading.governed[index]?.find((below) => reading.clauses[below]?.relation === "complement");
    if (child === undefined)
        return [];
    return participantsIn(reading, child, { slot: reading.clauses[child]?.isPassive ? "object" : "subject", statement });
}
function complementParticipants(reading, index, statement, depth = 0) {
    for (const child of reading.governed[index] ?? []) {
        const relation = reading.clauses[child]?.relation;
        if (relation !== "infinitive" && relation !== "complement")
            continue;
        const own = firstFilled(reading, child, { slots: complementSlots, statement });
        const found = own.length > 0 || depth > 0 ? own : complementParticipants(reading, child, statement, depth + 1);
        if (found.length > 0)
            return found;
    }
    return [];
}
const complementSlots = ["object", "with", "to", "against", "on", "for"];
/** The participant a noun phrase names, or the one its noun belongs to. */
export function partyOf(reading, index, statement) {
    const own = participantsOf(reading, index, statement);
    if (own.length > 0)
        return own;
    const phrase = reading.nounPhrases[index];
    if (!phrase)
        return [];
    const owners = ownersOf(reading, index, phrase.head, statement);
    if (owners.length > 0)
        return owners;
    return attached(reading, index, ["of", "by", "against", "from"])
        .flatMap((next) => participantsOf(reading, next, statement))
        .filter(({ entity }) => entity !== null);
}
/** Whether a noun phrase is in one of the classes. */
export function passes(reading, index, tests) {
    const phrase = reading.nounPhrases[index];
    const head = phrase && headOf(reading, phrase);
    if (!phrase || !head)
        return false;
    if (quantities.has(head.lemma)) {
        const counted = attached(reading, index, ["of"])[0];
        if (counted !== undefined)
            return passes(reading, counted, tests);
    }
    return tests.some((test) => {
        if (test === "amount")
            return reading.doc.money.some((amount) => overlaps(amount, phrase));
        if (standsFor(head.lower, test))
            return true;
        if (!namedTests.has(test))
            return isOfClass(nounLemma(head), test) || isNamedAfter(reading, phrase, test);
        return mentionsIn(reading, phrase).some((mention) => {
            if (mention.start > head.start || mention.end < head.end)
                return false;
            const entity = entityAt(reading, mention.entity);
            return entity !== null && isNamed(entity.type, entity.subtype, test);
        });
    });
}
/** Nouns that only count or sort what `of` brings: `dozens of rebels`, `a state of emergency`. */
const quantities = new Set([
    "batch",
    "couple",
    "dozen",
    "group",
    "handful",
    "host",
    "hundred",
    "kind",
    "lot",
    "majority",
    "million",
    "number",
    "pair",
    "rest",
    "round",
    "scores",
    "series",
    "set",
    "state",
    "thousand",
    "ton",
    "tonne",
    "wave",
    "piece",
    "part",
    "portion",
]);
/** `Typhoon Doksuri`, `Highway 28`: what a proper name says of itself. */
function isNamedAfter({ tokens }, { firstToken, endToken, head }, name) {
    if (name !== "disaster" && name !== "territory")
        return false;
    if (!/^(?:PROPN|NUM)$/u.test(tokens[head]?.partOfSpeech ?? ""))
        return false;
    return tokens.slice(firstToken, endToken).some(({ lower }) => isOfClass(lower, name));
}
/** Whether a pronoun may stand for something of a class: one person for people and office holders, `they` and `it` for forces and states too. */
function standsFor(word, test) {
    if (onePerson.has(word))
        return ["people", "person", "named", "political"].includes(test);
    return (manyOrThings.has(word) && ["people", "political", "armed", "law", "named", "country", "organization"].includes(test));
}
const onePerson = new Set(["he", "her", "him", "i", "me", "she", "somebody", "someone"]);
const manyOrThings = new Set(["it", "them", "they", "us", "we", "who", "whom"]);
const namedTests = new Set(["named", "country", "person", "organization"]);
function isNamed(type, subtype, test) {
    if (test === "person")
        return type === "PERSON";
    if (test === "organization")
        return type === "ORG";
    if (test === "country")
        return type === "NORP" || (type === "PLACE" && subtype !== "facility");
    return type !== "MISC";
}
//# sourceMappingURL=slots.js.map