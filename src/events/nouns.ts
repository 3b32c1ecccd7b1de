import type { Clause, NounPhrase } from "../document/syntax.js";
import type { Candidate, Standing } from "./candidate.js";
import { attached } from "./chains.js";
import { entityAt, ownersOf, type Participant, participantsOf } from "./participants.js";
import type { NounRule, Slot } from "./pattern.js";
import { firstStartingAt, headIndexOf, headOf, type Reading, statementOf } from "./reading.js";
import { participantsIn, particles, partyOf, passes, phrasesIn } from "./slots.js";
import { standingOf } from "./standing.js";
import { topOf } from "./verbs.js";
import { idioms } from "./words/idioms.js";
import { meantAdjectives, meantNouns, meantVerbs } from "./words/intentions.js";

/** Rules by their noun or nouns, as lemmas with single spaces. */
export interface NounIndex {
  readonly rules: ReadonlyMap<string, readonly NounRule[]>;
  /** The last words of the nouns: where the head of a noun phrase is none of them, it names no event. */
  readonly heads: ReadonlySet<string>;
}

/** Builds the index of rules. */
export function indexNouns(rules: readonly NounRule[]): NounIndex {
  const index = new Map<string, NounRule[]>();
  for (const rule of rules) {
    for (const noun of rule.nouns) index.set(noun, [...(index.get(noun) ?? []), rule]);
  }
  const heads = new Set([...index.keys()].map((noun) => noun.slice(noun.lastIndexOf(" ") + 1)));
  return { rules: index, heads };
}

interface Place {
  readonly rule: NounRule;
  readonly phrase: NounPhrase;
  readonly index: number;
  /** First token of the words that name the event. */
  readonly first: number;
  readonly statement: number | null;
}

/** Hears of rules that do not fit. For explanations. */
export type OnMisfit = (rule: NounRule, misfit: NounMisfit) => void;

/** The event a noun phrase names, by the first rule that fits; null when it names none. */
export function nounEvent(
  reading: Reading,
  index: number,
  { rules, heads }: NounIndex,
  onMisfit?: OnMisfit,
): Candidate | null {
  const phrase = reading.nounPhrases[index];
  if (phrase?.kind !== "noun") return null;
  const last = headIndexOf(reading, phrase);
  if (!heads.has(reading.tokens[last]?.lemma ?? "") || isInTitle(reading, last)) return null;
  for (let words = Math.min(4, last - phrase.firstToken + 1); words > 0; words--) {
    const first = last - words + 1;
    const key = lemmasOf(reading, first, last);
    if (idioms.has(key)) return null;
    const candidate = firstFitting(reading, rules.get(key) ?? [], { phrase, index, first }, onMisfit);
    if (candidate) return candidate;
  }
  return null;
}

const capital = /^\p{Lu}/u;
const longSmall = /^\p{Ll}{5}/u;
/** Furthest words that tell whether a whole sentence is written with capitals, as headlines are. */
const around = 15;

/** `the Agreement Regarding [Assistance] to Kenya`: a noun inside a name, which capitals beside it tell in prose. */
function isInTitle({ doc: { text }, tokens }: Reading, at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || !before || before.sentence !== token.sentence || tokens[at - 2]?.sentence !== token.sentence)
    return false;
  if (!capital.test(text.slice(token.start, token.end)) || !capital.test(text.slice(before.start, before.end)))
    return false;
  if (before.partOfSpeech !== "VERB" && before.partOfSpeech !== "ADP") return false;
  return tokens
    .slice(Math.max(0, at - around), at + around)
    .some(({ start, end, sentence }) => sentence === token.sentence && longSmall.test(text.slice(start, end)));
}

function firstFitting(
  reading: Reading,
  rules: readonly NounRule[],
  place: Pick<Place, "phrase" | "index" | "first">,
  onMisfit?: OnMisfit,
): Candidate | null {
  if (rules.length === 0) return null;
  const start = reading.tokens[place.first]?.start ?? place.phrase.start;
  const statement = statementOf(reading, { start, end: headOf(reading, place.phrase)?.end ?? place.phrase.end });
  for (const rule of rules) {
    const candidate = candidateOf(reading, { rule, ...place, statement });
    if (typeof candidate !== "string") return candidate;
    onMisfit?.(rule, candidate);
  }
  return null;
}

/** The lemmas of the tokens from the first to the last, joined by spaces. */
function lemmasOf({ tokens }: Reading, first: number, last: number): string {
  let lemmas = tokens[first]?.lemma ?? "";
  for (let at = first + 1; at <= last; at++) lemmas += ` ${tokens[at]?.lemma ?? ""}`;
  return lemmas;
}

interface Light {
  readonly clause: Clause;
  readonly index: number;
}

/** `the package ⟦announced by Washington⟧`: a light verb that describes the noun. */
function describingClause(reading: Reading, rule: NounRule, index: number): Light | null {
  const behind = reading.clauseFrom.get(reading.nounPhrases[index]?.endToken ?? -1);
  const clause = behind === undefined ? undefined : reading.clauses[behind];
  if (behind === undefined || !clause?.isPassive || clause.relation !== "participle") return null;
  return rule.lightVerbs?.includes(clause.lemma) ? { clause, index: behind } : null;
}

/** The clause whose light verb this noun is the object of (its subject in the passive). */
function lightClause(reading: Reading, rule: NounRule, index: number): Light | null {
  const describing = describingClause(reading, rule, index);
  if (describing) return describing;
  const slot = reading.slots[index];
  const clause = slot && reading.clauses[slot.clause];
  if (!slot || !clause || !rule.lightVerbs?.includes(clause.lemma)) return null;
  const wanted = clause.isPassive ? "subject" : "object";
  const isWanted = slot.slot === wanted || (wanted === "object" && particles.has(slot.slot));
  return isWanted ? { clause, index: slot.clause } : null;
}

/** What of a rule does not fit its noun. */
export type NounMisfit = "light-verb" | "around" | "parties";

function candidateOf(reading: Reading, place: Place): Candidate | NounMisfit {
  const { rule } = place;
  const light = lightClause(reading, rule, place.index);
  if (rule.needsLightVerb && !light) return "light-verb";
  if (!fitsNoun(reading, rule, { place, light })) return "around";
  const fill = (slots: readonly Slot[]) => firstFilled(slots, (slot) => fillSlot(reading, slot, { place, light }));
  const actors = fill(rule.actor ?? ["between", "subject", "owner", "by"]);
  const recipients = fill(rule.recipient ?? []).filter((each) => !actors.some(({ start }) => start === each.start));
  if (rule.parties && !light && actors.length + recipients.length < rule.parties) return "parties";
  const start = reading.tokens[place.first]?.start ?? place.phrase.start;
  return {
    start,
    end: headOf(reading, place.phrase)?.end ?? place.phrase.end,
    rule,
    type: rule.type,
    sentence: place.phrase.sentence,
    clause: light?.index ?? null,
    phrase: place.index,
    statement: place.statement,
    actors,
    recipients,
    standing: light
      ? standingOf(reading, light.index, topOf(reading, place.statement, start))
      : nounStanding(reading, place),
  };
}

function fitsNoun(
  reading: Reading,
  { subject, behind }: NounRule,
  { place, light }: { readonly place: Place; readonly light: Light | null },
): boolean {
  if (subject && light) {
    const phrases = phrasesIn(reading, light.clause, "subject");
    if (phrases.length > 0 && !phrases.some((each) => passes(reading, each, subject))) return false;
  }
  return (
    !behind || attached(reading, place.index, behind.prepositions).some((each) => passes(reading, each, behind.classes))
  );
}

function firstFilled<Item>(slots: readonly Slot[], find: (slot: Slot) => Item[]): Item[] {
  for (const slot of slots) {
    const found = find(slot);
    if (found.length > 0) return found;
  }
  return [];
}

function fillSlot(
  reading: Reading,
  slot: Slot,
  { place, light }: { readonly place: Place; readonly light: Light | null },
): Participant[] {
  const { statement, index, first } = place;
  if (slot === "owner")
    return ownersOf(reading, index, first, statement).filter((each) => !isScene(reading, each, place));
  if (slot === "host" || slot === "hostObject") return hostParticipants(reading, place, slot);
  if (slot === "complement") return light ? participantsIn(reading, light.index, { slot, statement }) : [];
  if (slot === "subject") {
    return light ? participantsIn(reading, light.index, { slot: "subject", statement }) : [];
  }
  const own = attached(reading, index, [slot]).flatMap((next) =>
    slot === "between" ? participantsOf(reading, next, statement) : partyOf(reading, next, statement),
  );
  if (own.length > 0 || !light) return own;
  return participantsIn(reading, light.index, { slot, statement });
}

/** `the ⟦Manchester⟧ bombing`: a town or region right before the noun of a deed is its place, not who did it. */
function isScene(reading: Reading, { entity, end }: Participant, { rule, first }: Place): boolean {
  if (rule.type !== "ASSAULT" && rule.type !== "PROTEST") return false;
  const known = entityAt(reading, entity);
  return known?.type === "PLACE" && known.subtype !== "country" && reading.tokens[first]?.start === end + 1;
}

/** `told him ⟦in a phone call⟧`: who meets whom in a clause that a noun of talk hangs on by a preposition. */
function hostParticipants(reading: Reading, { index, statement }: Place, slot: "host" | "hostObject"): Participant[] {
  const filling = reading.slots[index] ?? openedClause(reading, index);
  const clause = filling && reading.clauses[filling.clause];
  if (!filling || !clause || !hosting.has(filling.slot)) return [];
  if (filling.slot === "on" && !going.has(clause.lemma)) return [];
  const wanted = slot === "host" ? "subject" : "object";
  return participantsIn(reading, filling.clause, { slot: wanted, statement }).filter(({ entity }) => entity !== null);
}
/** `⟦In a phone call⟧ with Naftali Bennett, Vladimir Putin spoke …`: the clause that a fronted phrase opens. */
function openedClause({ clauses, nounPhrases }: Reading, index: number) {
  const phrase = nounPhrases[index];
  const clause = phrase ? firstStartingAt(clauses, phrase.end) : -1;
  const isNext = phrase?.preposition && clauses[clause]?.sentence === phrase.sentence;
  return isNext ? { clause, slot: phrase.preposition ?? "" } : undefined;
}

/** Verbs with which somebody is on a visit. */
const going = new Set(["arrive", "be", "come", "depart", "embark", "fly", "go", "leave", "travel"]);
const hosting = new Set(["in", "during", "at", "after", "following", "before", "on", "via", "by"]);

/** Whether a named happening happened, by the words around its noun. */
function nounStanding(reading: Reading, { phrase, index, first }: Place): Standing {
  for (const token of reading.tokens.slice(phrase.firstToken, first)) {
    const meant = meantAdjectives.get(token.lower);
    if (meant) return meant;
  }
  return governingNounStanding(reading, index) ?? clauseStanding(reading, index);
}

/** `preparations for an invasion`, `the threat of war`. */
function governingNounStanding(reading: Reading, index: number): Standing | null {
  const phrase = reading.nounPhrases[index];
  const before = reading.nounPhrases[index - 1];
  if (!phrase?.preposition || !before || before.sentence !== phrase.sentence) return null;
  if (phrase.firstToken - before.endToken > 2) return null;
  return meantNouns.get(headOf(reading, before)?.lemma ?? "") ?? null;
}

/** `considers an offensive`, `called for talks`: what the verb says of its object. */
function clauseStanding(reading: Reading, index: number): Standing {
  const slot = reading.slots[index];
  const clause = slot && reading.clauses[slot.clause];
  if (!slot || !clause || slot.slot === "subject") {
    return clause && (clause.modal !== null || clause.tense === "future")
      ? standingOf(reading, slot?.clause ?? 0, 0)
      : "actual";
  }
  return slot.slot === "object" || slot.slot === "for" ? (meantVerbs.get(clause.lemma) ?? "actual") : "actual";
}
