import { voiceAt, wordAt } from "./reading.js";
import { addMention, clauseAt, governors, subjectChain, subjectOrUnnamed, } from "./scene.js";
import { speechVerbs } from "./speech-verbs.js";
/** Told sentences that a pronoun may reach back over. */
const reach = 3;
/** References looked at for one pronoun. */
const lookBack = 60;
const personal = new Map([
    ["he", { gender: "male", isSubject: true }],
    ["him", { gender: "male", isSubject: false }],
    ["she", { gender: "female", isSubject: true }],
    ["her", { gender: "female", isSubject: false }],
]);
/** The pronouns that are read, in lower case; first persons are not among them. */
export const pronouns = ["it", "they", ...personal.keys()];
/** Resolves the pronoun at a token, when its antecedent is plain, and adds it to that chain. */
export function readPronoun(scene, index) {
    const { reading } = scene;
    const word = reading.tokens[index]?.lower ?? "";
    if (reading.named[index])
        return;
    if (word === "it" || word === "they")
        readGroupPronoun(scene, index);
    const pronoun = personal.get(word);
    if (!pronoun || wordAt(reading, index + 1, index) === "or" || wordAt(reading, index - 1, index) === "or")
        return;
    if ((word === "her" && !isObject(scene, index)) || isSurname(scene, index))
        return;
    const chain = antecedent(scene, index, pronoun);
    if (!chain)
        return;
    chain.gender = chain.gender ?? pronoun.gender;
    addMention(scene, chain, { first: index, end: index + 1, form: "pronoun", rule: "personal-pronoun" });
}
/** `Vice Premier He Lifeng`: a capital inside a sentence. */
function isSurname({ reading }, index) {
    const [before, token] = [reading.tokens[index - 1], reading.tokens[index]];
    if (!token || before?.sentence !== token.sentence || !/^\p{Lu}/u.test(reading.doc.text.slice(token.start, token.end)))
        return false;
    return /^[\p{L}\p{N}]/u.test(before.lower);
}
/** `her` before a noun is a possessive, no mention. */
function isObject({ reading }, index) {
    const next = reading.tokens[index + 1];
    if (!next || next.sentence !== reading.tokens[index]?.sentence)
        return true;
    return !["ADJ", "NOUN", "NUM", "PROPN", "VERB"].includes(next.partOfSpeech) && !/^["“‘']$/u.test(next.lower);
}
function antecedent(scene, index, pronoun) {
    const token = scene.reading.tokens[index];
    const own = pronoun.isSubject ? undefined : ownSubject(scene, index);
    // Who acts upon `him` is unknown: it may be the one person the story has named.
    if (!token || own === null)
        return null;
    const voice = voiceAt(scene.reading, token.start);
    const recent = fitting(scene, { pronoun, voice, excluded: own ?? null });
    // Inside a quotation only what the quotation itself says can be trusted.
    if (voice !== null)
        return onlyChain(recent);
    const governor = pronoun.isSubject ? governingSubject(scene, index) : undefined;
    if (governor === null || recent.some(({ chain, sentence }) => chain === governor && sentence === token.sentence))
        return governor ?? null;
    return nearestFitting(scene, { index, pronoun, recent });
}
/** Whom a pronoun means that no governing verb explains: somebody of its sentence, else of the last told one. */
function nearestFitting(scene, { index, pronoun, recent }) {
    const sentence = scene.reading.tokens[index]?.sentence ?? 0;
    const here = recent.filter((reference) => reference.sentence === sentence);
    if (here.length > 0)
        return best(here, pronoun, isSpeaking(scene, index) ? "prominence" : "topicality");
    const told = lastSentence(scene, recent, sentence);
    // Objects are less often than subjects what the sentence before was about.
    if (!pronoun.isSubject)
        return onlyChain(recent.filter(isNear(told[0])));
    return best(told, pronoun, isSpeaking(scene, index) ? "prominence" : "topicality");
}
/** References of the same sentence as one, or of the sentence before it. */
function isNear(reference) {
    return (other) => reference !== undefined && reference.sentence - other.sentence <= 1;
}
/** The references of the last sentence that has any, when it is near enough. */
function lastSentence({ told }, references, from) {
    const last = references[0]?.sentence;
    if (last === undefined || (told[from] ?? 0) - (told[last] ?? 0) > reach)
        return [];
    return references.filter((reference) => reference.sentence === last);
}
/** The last references to persons a pronoun may mean, the latest first. */
function fitting({ references }, { pronoun, voice, excluded }) {
    return references
        .slice(-lookBack)
        .reverse()
        .filter(({ chain, gender, voice: other }) => {
        if (other !== voice || (chain !== null && (chain === excluded || chain.type !== "PERSON")))
            return false;
        return (chain?.gender ?? gender ?? pronoun.gender) === pronoun.gender;
    });
}
/** The chain of all references, when they speak of one only. */
function onlyChain(references) {
    const chain = references[0]?.chain ?? null;
    return references.every((reference) => reference.chain === chain) ? chain : null;
}
/** Of the references in one sentence the most prominent; null when two persons are equally so. */
function best(references, pronoun, rank) {
    const score = (reference) => reference[rank] * 2 + ((reference.chain?.gender ?? reference.gender) === pronoun.gender ? 1 : 0);
    const top = Math.max(-1, ...references.map(score));
    return onlyChain(references.filter((reference) => score(reference) === top));
}
/** `he said`: who speaks again is who spoke last. */
function isSpeaking({ subjectOf }, index) {
    return (subjectOf.get(index) ?? []).some(({ lemma }) => speechVerbs.has(lemma));
}
/** The subject of the clause an object stands in: `Smith told him` speaks of two persons. Null when it is a person not known. */
function ownSubject(scene, index) {
    const clause = clauseAt(scene, index);
    if (!clause)
        return beforeVerb(scene, index);
    // An infinitive's subject is that of the clause above it.
    const acting = clause.subject === null ? governors(scene, clause).find(({ subject }) => subject !== null) : clause;
    return (acting && subjectOrUnnamed(scene, acting)) ?? beforeVerb(scene, index);
}
/** Who stands right before the verb of an object pronoun, whatever the syntax makes of it: `Justice Muazu granted him bail`. */
function beforeVerb({ reading, standsFor }, index) {
    for (let at = index - 1; at >= Math.max(0, index - 5); at--) {
        const token = reading.tokens[at];
        if (!token || token.sentence !== reading.tokens[index]?.sentence)
            return undefined;
        if (standsFor.has(at))
            return standsFor.get(at);
        if (!["VERB", "AUX", "ADV", "PART"].includes(token.partOfSpeech) && token.lower !== ",")
            return undefined;
    }
    return undefined;
}
/** The person who is the subject of a clause above the pronoun's: `Biden said that he …`. Null when it is a person not known. */
function governingSubject(scene, index) {
    for (const clause of scene.subjectOf.get(index) ?? [])
        for (const above of governors(scene, clause)) {
            const chain = subjectOrUnnamed(scene, above);
            if (chain === null || chain?.type === "PERSON")
                return chain;
        }
    return undefined;
}
/** `Ukraine claimed it …`, `the US said they …`: the subject of what is said is who says it. */
function readGroupPronoun(scene, index) {
    for (const clause of scene.subjectOf.get(index) ?? []) {
        const above = clause.relation === "complement" ? governors(scene, clause)[0] : undefined;
        const chain = above && above.coSubjects.length === 0 ? subjectChain(scene, above) : null;
        if (!chain || !isActor(chain))
            continue;
        addMention(scene, chain, { first: index, end: index + 1, form: "pronoun", rule: "group-pronoun" });
        return;
    }
}
function isActor(chain) {
    return chain.type === "ORG" || chain.known?.subtype === "country";
}
//# sourceMappingURL=pronouns.js.map