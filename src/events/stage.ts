import type { Event, EventRole, EventType } from "../document/events.js";
import { bySpan, covers } from "../document/span.js";
import { stage } from "../document/stage.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import { amountsOf } from "./amounts.js";
import type { Candidate, Draft } from "./candidate.js";
import { datingOf } from "./dating.js";
import { withGround } from "./ground.js";
import { mergeRepeated } from "./merge.js";
import { indexNouns, nounEvent } from "./nouns.js";
import type { Participant } from "./participants.js";
import { placesOf } from "./places.js";
import { type Document, type Reading, read } from "./reading.js";
import { isRelevant, type Topic, topicOf } from "./relevance.js";
import { nounRules, verbRules } from "./rules.js";
import { withSharedDates } from "./shared-dates.js";
import { speakingActors, statusOf } from "./status.js";
import { besideEvent, indexVerbs, verbEvent } from "./verbs.js";

/** Finds who did what to whom, when, where and for how much. */
export function eventStage(_gazetteer: Gazetteer) {
  const verbs = indexVerbs(verbRules);
  const nouns = indexNouns(nounRules);
  return stage({
    name: "events",
    reads: ["quotations", "tokens", "syntax", "names", "timexes", "money", "mentions", "statements", "dates"],
    writes: "events",
    run(doc: Document): Event[] {
      const reading = read(doc);
      const candidates = [...verbCandidates(reading, verbs), ...nounCandidates(reading, nouns)];
      const topics = topicsOf(reading);
      const drafts = candidates
        .map((each) => draftOf(reading, each))
        .filter((each) => isKept(each) && isRelevant(reading, each, topics(each.sentence)));
      const dated = withSharedDates(reading, withoutOverlaps(reading, drafts).sort(bySpan));
      return mergeRepeated(reading, dated).map(eventOf).sort(bySpan);
    },
  });
}

/** The topics a sentence is judged by, that of the article and its own; each is found once. */
function topicsOf(reading: Reading): (sentence: number) => readonly Topic[] {
  const whole = topicOf(reading, 0, reading.tokens.length);
  const known = new Map<number, readonly Topic[]>();
  return (index) => {
    const before = known.get(index);
    if (before) return before;
    const sentence = reading.doc.tokens.sentences[index];
    const topics = [whole, sentence ? topicOf(reading, sentence.firstToken, sentence.endToken) : "public"] as const;
    known.set(index, topics);
    return topics;
  };
}

function isStory({ doc }: Reading, sentence: number): boolean {
  return doc.tokens.sentences[sentence]?.isBoilerplate === false;
}

type Wordings = Parameters<typeof verbEvent>[2]["wordings"];

/** Events of verbs, without those a rule takes for the content of another (`agreed to meet`). */
function verbCandidates(reading: Reading, wordings: Wordings): Candidate[] {
  const found = new Map<number, Candidate | null>();
  const eventIn = (index: number): Candidate | null => {
    const known = found.get(index);
    if (known !== undefined) return known;
    found.set(index, null);
    const clause = reading.clauses[index];
    if (!clause || !isStory(reading, clause.sentence)) return null;
    const candidate = verbEvent(reading, index, { wordings, typeOf: (child) => eventIn(child)?.type ?? null });
    found.set(index, candidate);
    return candidate;
  };
  return reading.clauses.flatMap((_, index) => {
    const candidate = eventIn(index);
    if (!candidate || isContent(reading, index, eventIn)) return [];
    const beside = besideEvent(reading, candidate, { wordings, typeOf: (child) => eventIn(child)?.type ?? null });
    return beside ? [candidate, beside] : [candidate];
  });
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

function nounCandidates(reading: Reading, nouns: Parameters<typeof nounEvent>[2]): Candidate[] {
  return reading.nounPhrases.flatMap((phrase, index) => {
    const candidate = isStory(reading, phrase.sentence) ? nounEvent(reading, index, nouns) : null;
    return candidate ? [candidate] : [];
  });
}

/** The clauses that are the content of an act of speech found in the verb above (`ready to ⟦resume⟧ talks`). */
function contentClauses(reading: Reading, candidates: readonly Candidate[]): ReadonlySet<number> {
  const content = new Set<number>();
  for (const { rule, clause } of candidates) {
    if (clause === null || !("governs" in rule) || rule.governs === undefined) continue;
    for (const below of reading.governed.get(clause) ?? []) {
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
    const slot = reading.slots.get(candidate.phrase);
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

function draftOf(reading: Reading, candidate: Candidate): Draft {
  const acted = withGround(reading, { ...candidate, actors: speakingActors(reading, candidate) });
  const dating = datingOf(reading, acted);
  const money = acted.type === "AID" ? amountsOf(reading, acted) : [];
  const { startsOn, endsOn, dateSource, roles } = dating;
  return {
    ...acted,
    recipients: acted.recipients.filter(
      ({ entity }) => entity === null || !acted.actors.some((actor) => actor.entity === entity),
    ),
    status: statusOf(reading, acted),
    claimedIn: acted.statement,
    circumstances: [...roles, ...(acted.ground ? [acted.ground] : placesOf(reading, acted)), ...money],
    startsOn,
    endsOn,
    dateSource,
  };
}

/** Whether an event has the participants its rule needs. */
function isKept({ standing, rule, actors, recipients, circumstances }: Draft): boolean {
  const everyone = [...actors, ...recipients];
  if (standing === "purpose") return false;
  const needs = rule.needs ?? "named";
  if (needs === "nothing") return true;
  if (needs === "recipient") return recipients.some(({ entity }) => entity !== null);
  if (needs === "place") return circumstances.some(({ role }) => role === "place");
  if (needs === "located" && circumstances.some(({ role }) => role === "place")) return true;
  return needs === "anyone" ? everyone.length > 0 : everyone.some(({ entity }) => entity !== null);
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
