import { bySpan, covers } from "../document/span.js";
import { stage } from "../document/stage.js";
import { amountsOf } from "./amounts.js";
import { datingOf } from "./dating.js";
import { withGround } from "./ground.js";
import { mergeRepeated } from "./merge.js";
import { indexNouns, nounEvent } from "./nouns.js";
import { placesOf } from "./places.js";
import { read } from "./reading.js";
import { isRelevant, topicsBySentence } from "./relevance.js";
import { nounRules, verbRules } from "./rules.js";
import { withSharedDates } from "./shared-dates.js";
import { speakingActors, statusOf } from "./status.js";
import { besideEvent, indexVerbs, verbEvent } from "./verbs.js";
/** Finds who did what to whom, when, where and for how much. */
export function eventStage(_gazetteer) {
    const verbs = indexVerbs(verbRules);
    const nouns = indexNouns(nounRules);
    return stage({
        name: "events",
        reads: ["quotations", "tokens", "syntax", "names", "timexes", "money", "mentions", "statements", "dates"],
        writes: "events",
        run(doc) {
            const reading = read(doc);
            const topics = topicsBySentence(reading);
            const drafts = [...verbCandidates(reading, verbs), ...nounCandidates(reading, nouns)]
                .map((each) => withParties(reading, each))
                .filter((each) => hasParties(each) && isRelevant(reading, each, topics(each.sentence)))
                .map((each) => draftOf(reading, each))
                .filter(hasPlace);
            const dated = withSharedDates(reading, withoutOverlaps(reading, drafts).sort(bySpan));
            return mergeRepeated(reading, dated).map(eventOf).sort(bySpan);
        },
    });
}
function isStory({ doc }, sentence) {
    return doc.tokens.sentences[sentence]?.isBoilerplate === false;
}
/** Events of verbs, without those a rule takes for the content of another (`agreed to meet`). */
function verbCandidates(reading, wordings) {
    const known = [];
    const lookUp = { wordings, typeOf: (child) => eventIn(child)?.type ?? null };
    const eventIn = (index) => {
        const before = known[index];
        if (before !== undefined)
            return before;
        known[index] = null;
        const clause = reading.clauses[index];
        const candidate = clause && isStory(reading, clause.sentence) ? verbEvent(reading, index, lookUp) : null;
        known[index] = candidate;
        return candidate;
    };
    const found = [];
    for (let index = 0; index < reading.clauses.length; index++) {
        const candidate = eventIn(index);
        if (!candidate || isContent(reading, index, eventIn))
            continue;
        found.push(candidate);
        const beside = besideEvent(reading, candidate, lookUp);
        if (beside)
            found.push(beside);
    }
    return found;
}
/** Whether a clause is what the verb above it says, asks or promises, and a rule takes the two for one event. */
function isContent(reading, index, eventIn) {
    const clause = reading.clauses[index];
    if (!clause || clause.governor === null || clause.governor === index)
        return false;
    const rule = eventIn(clause.governor)?.rule;
    const governs = rule && "governs" in rule ? rule.governs : undefined;
    if (governs === "anything" && clause.relation === "complement")
        return true;
    return governs !== undefined && clause.relation === "infinitive";
}
function nounCandidates(reading, nouns) {
    const found = [];
    reading.nounPhrases.forEach(({ sentence }, index) => {
        const candidate = isStory(reading, sentence) ? nounEvent(reading, index, nouns) : null;
        if (candidate)
            found.push(candidate);
    });
    return found;
}
/** The clauses that are the content of an act of speech found in the verb above (`ready to ⟦resume⟧ talks`). */
function contentClauses(reading, candidates) {
    const content = new Set();
    for (const { rule, clause } of candidates) {
        if (clause === null || !("governs" in rule) || rule.governs === undefined)
            continue;
        for (const below of reading.governed[clause] ?? []) {
            if (reading.clauses[below]?.relation === "infinitive")
                content.add(below);
        }
    }
    return content;
}
/** Drops nouns that are the object of a verb event of the same kind, and light verbs told by both. */
function withoutOverlaps(reading, candidates) {
    const verbEvents = new Map(candidates.flatMap((each) => (each.phrase === null && each.clause !== null ? [[each.clause, each]] : [])));
    const content = contentClauses(reading, candidates);
    const spoken = candidates.filter(({ phrase, clause, rule }) => phrase !== null && clause !== null && rule.isSpeech === true);
    const tellers = new Set(spoken.map(({ clause }) => clause));
    return candidates.filter((candidate) => {
        if (candidate.phrase === null)
            return !isToldByNoun(reading, candidate, tellers);
        const slot = reading.slots[candidate.phrase];
        if (slot && content.has(slot.clause) && !lasting.has(candidate.type))
            return false;
        const verb = slot && verbEvents.get(slot.clause);
        if (verb && covers(verb, candidate))
            return false;
        return !verb || isApart(candidate, verb, slot.slot);
    });
}
/** Acts whose object does not happen by them: `suspended aid`, `demanded the withdrawal`. */
const refusing = new Set(["AGREE", "CONCEDE", "REJECT", "REQUEST", "SANCTION", "THREATEN"]);
/** What may well be there whoever talks about ending or joining it. */
const lasting = new Set(["ASSAULT", "COERCE", "OTHER"]);
/** Whether a noun tells something else than the verb it is an argument of. */
function isApart(noun, verb, slot) {
    if (slot === "object" && refusing.has(verb.type) && !lasting.has(noun.type))
        return false;
    return verb.type !== noun.type && !(verb.rule.isSpeech && noun.rule.isStance);
}
/** `reiterated its commitment to ⟦stand with⟧ Kyiv`: the noun before the infinitive has told it. */
function isToldByNoun(reading, { clause }, tellers) {
    const own = clause === null ? undefined : reading.clauses[clause];
    return own?.relation === "infinitive" && tellers.has(own.governor);
}
/** A candidate with those who act by speaking, the ground among its recipients as its place, and nobody on both sides. */
function withParties(reading, candidate) {
    const acted = withGround(reading, candidate, speakingActors(reading, candidate));
    const { actors, recipients } = acted;
    const isBoth = ({ entity }) => entity !== null && actors.some((actor) => actor.entity === entity);
    return recipients.some(isBoth) ? { ...acted, recipients: recipients.filter((each) => !isBoth(each)) } : acted;
}
const isNamed = ({ entity }) => entity !== null;
/** Whether an event has the participants its rule needs; where a place may do for them, that is seen when it is known. */
function hasParties({ standing, rule, actors, recipients }) {
    if (standing === "purpose")
        return false;
    const needs = rule.needs ?? "named";
    if (needs === "nothing" || needs === "place" || needs === "located")
        return true;
    if (needs === "recipient")
        return recipients.some(isNamed);
    if (needs === "anyone")
        return actors.length + recipients.length > 0;
    return actors.some(isNamed) || recipients.some(isNamed);
}
/** Whether an event that needs a place has one, or a name for it where that does. */
function hasPlace({ rule: { needs }, actors, recipients, circumstances }) {
    if (needs !== "place" && needs !== "located")
        return true;
    if (circumstances.some(({ role }) => role === "place"))
        return true;
    return needs === "located" && (actors.some(isNamed) || recipients.some(isNamed));
}
/** Adds when, where and for how much it happened, and whether it did. */
function draftOf(reading, candidate) {
    const { roles, startsOn, endsOn, dateSource } = datingOf(reading, candidate);
    const places = candidate.ground ? [candidate.ground] : placesOf(reading, candidate);
    const money = candidate.type === "AID" ? amountsOf(reading, candidate) : [];
    return {
        status: statusOf(reading, candidate),
        claimedIn: candidate.statement,
        circumstances: [...roles, ...places, ...money],
        startsOn,
        endsOn,
        dateSource,
        ...candidate,
    };
}
function eventOf(draft) {
    const { rule, start, end, type, status, claimedIn, sentence, startsOn, endsOn, dateSource } = draft;
    const party = (role) => (each) => ({
        start: each.start,
        end: each.end,
        role,
        entity: each.entity,
        date: null,
        money: null,
    });
    return {
        start,
        end,
        type,
        modes: [...(rule.modes ?? [])].sort(),
        contexts: [...(rule.contexts ?? [])].sort(),
        subtype: rule.subtype ?? null,
        status,
        claimedIn,
        roles: [
            ...draft.actors.map(party("actor")),
            ...draft.recipients.map(party("recipient")),
            ...draft.circumstances,
        ].sort(bySpan),
        startsOn,
        endsOn,
        dateSource,
        sentence,
        rule: rule.name,
        confidence: null,
    };
}
//# sourceMappingURL=stage.js.map