import type { Event, EventRole, EventType } from "../document/events.js";
import { bySpan, covers } from "../document/span.js";
import { stage } from "../document/stage.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import { amountsOf } from "./amounts.js";
import type { Candidate, Draft } from "./candidate.js";
import { datingOf } from "./dating.js";
import { type Grounded, withGround } from "./ground.js";
import { mergeRepeated } from "./merge.js";
import { indexNouns, type NounIndex, nounEvent } from "./nouns.js";
import type { Participant } from "./participants.js";
import { placesOf } from "./places.js";
import { type Document, type Reading, read } from "./reading.js";
import { isRelevant, topicsBySentence } from "./relevance.js";
import { nounRules, verbRules } from "./rules.js";
import { withSharedDates } from "./shared-dates.js";
import { speakingActors, statusOf } from "./status.js";
import { besideEvent, indexVerbs, type VerbLookUp, verbEvent } from "./verbs.js";

/** Finds who did what to whom, when, where and for how much. */
export function eventStage(_gazetteer: Gazetteer) {
  const rules = eventIndex();
  return stage({
    name: "events",
    reads: ["quotations", "tokens", "syntax", "names", "timexes", "money", "mentions", "statements", "dates"],
    writes: "events",
    run: (doc: Document) => eventsOf(read(doc), rules, { onDrop: () => {} }),
  });
}

/** The rules, by the words they look for. */
export interface EventIndex {
  readonly verbs: VerbLookUp["wordings"];
  readonly nouns: NounIndex;
}

/** Makes the index of all rules. */
export function eventIndex(): EventIndex {
  return { verbs: indexVerbs(verbRules), nouns: indexNouns(nounRules) };
}

/** Why what a rule found is no event of its own. */
export type DropReason = "content" | "parties" | "topic" | "place" | "told-by-verb" | "repeated";

/** What hears of candidates that become no event. */
export interface EventTrace {
  readonly onDrop: (candidate: Candidate, reason: DropReason) => void;
}

/** The events of an article. */
export function eventsOf(reading: Reading, { verbs, nouns }: EventIndex, { onDrop }: EventTrace): Event[] {
  const topics = topicsBySentence(reading);
  const kept = (isKept: boolean, candidate: Candidate, reason: DropReason) => {
    if (!isKept) onDrop(candidate, reason);
    return isKept;
  };
  const drafts = [...verbCandidates(reading, verbs, onDrop), ...nounCandidates(reading, nouns)]
    .map((each) => withParties(reading, each))
    .filter((each) => kept(hasParties(each), each, "parties"))
    .filter((each) => kept(isRelevant(reading, each, topics(each.sentence)), each, "topic"))
    .map((each) => draftOf(reading, each))
    .filter((each) => kept(hasPlace(each), each, "place"));
  const apart = withoutOverlaps(reading, drafts);
  if (apart.length < drafts.length) {
    const left = new Set(apart);
    for (const draft of drafts) if (!left.has(draft)) onDrop(draft, "told-by-verb");
  }
  const dated = withSharedDates(reading, apart.sort(bySpan));
  return mergeRepeated(reading, dated, (each) => onDrop(each, "repeated"))
    .map(eventOf)
    .sort(bySpan);
}

function isStory({ doc }: Reading, sentence: number): boolean {
  return doc.tokens.sentences[sentence]?.isBoilerplate === false;
}

/** Events of verbs, without those a rule takes for the content of another (`agreed to meet`). */
function verbCandidates(reading: Reading, wordings: VerbLookUp["wordings"], onDrop: EventTrace["onDrop"]): Candidate[] {
  const known: (Candidate | null | undefined)[] = [];
  const lookUp: VerbLookUp = { wordings, typeOf: (child) => eventIn(child)?.type ?? null };
  const eventIn = (index: number): Candidate | null => {
    const before = known[index];
    if (before !== undefined) return before;
    known[index] = null;
    const clause = reading.clauses[index];
    const candidate = clause && isStory(reading, clause.sentence) ? verbEvent(reading, index, lookUp) : null;
    known[index] = candidate;
    return candidate;
  };
  const found: Candidate[] = [];
  for (let index = 0; index < reading.clauses.length; index++) {
    const candidate = eventIn(index);
    if (!candidate) continue;
    if (isContent(reading, index, eventIn)) {
      onDrop(candidate, "content");
      continue;
    }
    found.push(candidate);
    const beside = besideEvent(reading, candidate, lookUp);
    if (beside) found.push(beside);
  }
  return found;
}

/** Whether a clause is what the verb above it says, asks or promises, and a rule takes the two for one event. */
function isContent(reading: Reading, index: number, eventIn: (index: number) => Candidate | null): boolean {
  const clause = reading.clauses[index];
  if (!clause || clause.governor === null || clause.governor === index) return false;
  const rule = eventIn(clause.governor)?.rule;
  const governs = rule && "governs" in rule ? rule.governs : undefined;
  if (governs === "anything" && clause.relation === "complement") return true;
  return governs !== undefined && clause.relation === "infinitive";
}

function nounCandidates(reading: Reading, nouns: NounIndex): Candidate[] {
  const found: Candidate[] = [];
  reading.nounPhrases.forEach(({ sentence }, index) => {
    const candidate = isStory(reading, sentence) ? nounEvent(reading, index, nouns) : null;
    if (candidate) found.push(candidate);
  });
  return found;
}

/** The clauses that are the content of an act of speech found in the verb above (`ready to ⟦resume⟧ talks`). */
function contentClauses(reading: Reading, candidates: readonly Candidate[]): ReadonlySet<number> {
  const content = new Set<number>();
  for (const { rule, clause } of candidates) {
    if (clause === null || !("governs" in rule) || rule.governs === undefined) continue;
    for (const below of reading.governed[clause] ?? []) {
      if (reading.clauses[below]?.relation === "infinitive") content.add(below);
    }
  }
  return content;
}

/** Drops nouns that are the object of a verb event of the same kind, and light verbs told by both. */
function withoutOverlaps(reading: Reading, candidates: readonly Draft[]): Draft[] {
  const verbEvents = new Map(
    candidates.flatMap((each) => (each.phrase === null && each.clause !== null ? [[each.clause, each]] : [])),
  );
  const content = contentClauses(reading, candidates);
  const spoken = candidates.filter(
    ({ phrase, clause, rule }) => phrase !== null && clause !== null && rule.isSpeech === true,
  );
  const tellers = new Set(spoken.map(({ clause }) => clause));
  return candidates.filter((candidate) => {
    if (candidate.phrase === null) return !isToldByNoun(reading, candidate, tellers);
    const slot = reading.slots[candidate.phrase];
    if (slot && content.has(slot.clause) && !lasting.has(candidate.type)) return false;
    const verb = slot && verbEvents.get(slot.clause);
    if (verb && covers(verb, candidate)) return false;
    return !verb || isApart(candidate, verb, slot.slot);
  });
}

/** Acts whose object does not happen by them: `suspended aid`, `demanded the withdrawal`. */
const refusing: ReadonlySet<EventType> = new Set(["AGREE", "CONCEDE", "REJECT", "REQUEST", "SANCTION", "THREATEN"]);

/** What may well be there whoever talks about ending or joining it. */
const lasting: ReadonlySet<EventType> = new Set(["ASSAULT", "COERCE", "OTHER"]);

/** Whether a noun tells something else than the verb it is an argument of. */
function isApart(noun: Draft, verb: Draft, slot: string): boolean {
  if (slot === "object" && refusing.has(verb.type) && !lasting.has(noun.type)) return false;
  return verb.type !== noun.type && !(verb.rule.isSpeech && noun.rule.isStance);
}

/** `reiterated its commitment to ⟦stand with⟧ Kyiv`: the noun before the infinitive has told it. */
function isToldByNoun(reading: Reading, { clause }: Candidate, tellers: ReadonlySet<number | null>): boolean {
  const own = clause === null ? undefined : reading.clauses[clause];
  return own?.relation === "infinitive" && tellers.has(own.governor);
}

/** A candidate with those who act by speaking, the ground among its recipients as its place, and nobody on both sides. */
function withParties(reading: Reading, candidate: Candidate): Grounded {
  const acted = withGround(reading, candidate, speakingActors(reading, candidate));
  const { actors, recipients } = acted;
  const isBoth = ({ entity }: Participant) => entity !== null && actors.some((actor) => actor.entity === entity);
  return recipients.some(isBoth) ? { ...acted, recipients: recipients.filter((each) => !isBoth(each)) } : acted;
}

const isNamed = ({ entity }: Participant) => entity !== null;

/** Whether an event has the participants its rule needs; where a place may do for them, that is seen when it is known. */
function hasParties({ standing, rule, actors, recipients }: Candidate): boolean {
  if (standing === "purpose") return false;
  const needs = rule.needs ?? "named";
  if (needs === "nothing" || needs === "place" || needs === "located") return true;
  if (needs === "recipient") return recipients.some(isNamed);
  if (needs === "anyone") return actors.length + recipients.length > 0;
  return actors.some(isNamed) || recipients.some(isNamed);
}

/** Whether an event that needs a place has one, or a name for it where that does. */
function hasPlace({ rule: { needs }, actors, recipients, circumstances }: Draft): boolean {
  if (needs !== "place" && needs !== "located") return true;
  if (circumstances.some(({ role }) => role === "place")) return true;
  return needs === "located" && (actors.some(isNamed) || recipients.some(isNamed));
}

/** Adds when, where and for how much it happened, and whether it did. */
function draftOf(reading: Reading, candidate: Grounded): Draft {
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

function eventOf(draft: Draft): Event {
  const { rule, start, end, type, status, claimedIn, sentence, startsOn, endsOn, dateSource } = draft;
  const party =
    (role: "actor" | "recipient") =>
    (each: Participant): EventRole => ({
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
