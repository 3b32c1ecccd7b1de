import { entityAt, sideOf } from "./participants.js";
import { nounLemma, statementAt, tokenIndexAt } from "./reading.js";
import { isOfClass } from "./words/classes.js";
const hostile = new Set([
    "ASSAULT",
    "COERCE",
    "MOBILIZE",
    "THREATEN",
    "OTHER",
    "RETREAT",
    "SANCTION",
]);
/** What is known of an event's truth: from the words around it, and from who tells it. */
export function statusOf(reading, candidate) {
    const { rule, standing } = candidate;
    const isStance = rule.isStance === true || rule.isSpeech === true;
    if (standing === "planned" && isStance)
        return "factual";
    if (standing !== "actual")
        return standing === "purpose" ? "hypothetical" : standing;
    const statement = statementAt(reading, candidate.statement);
    if (!statement)
        return "factual";
    if (statement.isNegated)
        return "denied";
    return isStance ? "factual" : toldStatus(reading, candidate, statement);
}
/** The status of a deed that a statement tells: a party's report of its own deed is taken for a fact, one of an opponent's is not. */
function toldStatus(reading, candidate, statement) {
    const { rule, type, actors } = candidate;
    if (denials.has(statement.cue))
        return "denied";
    if (!hostile.has(type) || natural.has(rule.subtype ?? ""))
        return "factual";
    if (isOfficialReport(reading, candidate, statement))
        return "factual";
    const isOwn = actors.some(({ entity }) => isSameSide(reading, entity, statement.speaker));
    return isOwn && type !== "ASSAULT" ? "factual" : "claimed";
}
const natural = new Set(["accident", "death", "disaster"]);
const denials = new Set(["deny", "dismiss", "refute", "reject"]);
/** The police, a court or officials tell of a crime or an arrest, not of what another country did. */
function isOfficialReport(reading, { actors }, { speakerSpan }) {
    const source = speakerSpan && reading.tokens[tokenIndexAt(reading, speakerSpan.end - 1)];
    if (!source || !isOfClass(nounLemma(source), "law"))
        return false;
    return actors.every(({ entity }) => {
        const type = entityAt(reading, entity)?.type;
        return type !== "PLACE" && type !== "NORP" && type !== "ORG";
    });
}
/** Whether two entities are one, or a person or organization and the country it stands for. */
export function isSameSide(reading, one, other) {
    if (one === null || other === null)
        return false;
    if (one === other)
        return true;
    const country = entityAt(reading, one)?.country;
    return country !== null && country !== undefined && country === entityAt(reading, other)?.country;
}
/** Who acts by speaking: the person who speaks for the country or body that the words name, else the one they name. */
export function speakingActors(reading, candidate) {
    const statement = statementAt(reading, candidate.statement);
    const { rule, actors } = candidate;
    if (!statement?.speakerSpan || statement.speaker === null || !(rule.isSpeech || rule.isStance))
        return actors;
    const speaker = entityAt(reading, statement.speaker);
    const isPerson = speaker?.type === "PERSON";
    const { start, end } = statement.speakerSpan;
    if (actors.length === 0)
        return rule.isSpeech
            ? [{ start, end, entity: isPerson ? statement.speaker : sideOf(reading, statement.speaker) }]
            : actors;
    const isOwn = actors.some(({ entity }) => isCountryOf(reading, entity, statement.speaker));
    return isPerson && isOwn ? [{ start, end, entity: statement.speaker }] : actors;
}
function isCountryOf(reading, actor, speaker) {
    const entity = entityAt(reading, actor);
    return entity !== null && entity.type !== "PERSON" && isSameSide(reading, actor, speaker);
}
//# sourceMappingURL=status.js.map