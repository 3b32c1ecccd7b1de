import type { ResolvedDate } from "../document/dates.js";
import type { EventRole } from "../document/events.js";
import { covers, firstEndingAfter, type Span } from "../document/span.js";
import type { Candidate } from "./candidate.js";
import { attached, entityAt } from "./participants.js";
import { firstStartingAt, mentionsIn, type Reading, statementOf } from "./reading.js";
import { phrasesIn } from "./slots.js";

const blank = { entity: null, date: null, money: null };

interface Dating {
  readonly roles: readonly EventRole[];
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly dateSource: "text" | "speech" | "dateline" | "published" | null;
}
const undated: Dating = { roles: [], startsOn: null, endsOn: null, dateSource: null };

/** When an event happened: the date in its own clause, or for an act of speech the day it was said. */
export function datingOf(reading: Reading, candidate: Candidate): Dating {
  const index = dateIndex(reading, candidate);
  if (index === null) return saidDating(reading, candidate);
  const { dates } = reading.doc.dates;
  const first = dates[index];
  if (!first) return undated;
  const rangeEnd = reading.doc.timexes[index]?.rangeEnd ?? null;
  const last = rangeEnd === null ? first : (dates[rangeEnd] ?? first);
  return {
    roles: [{ start: first.start, end: first.end, role: "date", ...blank, date: index }],
    ...(isOpen(reading, first, sinceWords) ? { startsOn: first.intervalStart, endsOn: null } : bounds(first, last)),
    dateSource: "text",
  };
}

const sinceWords = new Set(["since"]);

/** Whether a word of a list stands right before a time expression. */
function isOpen({ tokens }: Reading, { start }: Span, words: ReadonlySet<string>): boolean {
  return words.has(tokens[firstEndingAfter(tokens, start) - 1]?.lower ?? "");
}

function bounds(
  first: ResolvedDate,
  last: ResolvedDate,
): { readonly startsOn: string | null; readonly endsOn: string | null } {
  return { startsOn: first.intervalStart, endsOn: last.intervalEnd ?? first.intervalEnd };
}

function saidDating(reading: Reading, { rule, statement }: Candidate): Dating {
  const said = statement === null || !rule.isSpeech ? null : reading.doc.dates.saidOn[statement];
  if (!said) return undated;
  const source = said.source === "published" || said.source === "dateline" ? said.source : "speech";
  return { roles: [], startsOn: said.date, endsOn: said.date, dateSource: source };
}

function dateIndex(reading: Reading, candidate: Candidate): number | null {
  const { dates } = reading.doc.dates;
  const sentence = reading.doc.tokens.sentences[candidate.sentence];
  if (!sentence) return null;
  let best: number | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let index = firstStartingAt(dates, sentence.start); index < dates.length; index++) {
    const date = dates[index];
    if (!date || date.start >= sentence.end) break;
    const distance = gapBetween(candidate, date);
    if (distance >= nearest || !isDay(date) || !belongs(reading, candidate, date)) continue;
    best = index;
    nearest = distance;
  }
  const found = best;
  if (found === null) return null;
  const opening = [found - 1, found - 2].find((index) => reading.doc.timexes[index]?.rangeEnd === found);
  return opening ?? found;
}

/** A time expression that says when: a day or period with a place on the calendar. */
function isDay({ intervalStart, type }: ResolvedDate): boolean {
  return intervalStart !== null && type !== "SET";
}

function gapBetween(a: Span, b: Span): number {
  return b.start >= a.end ? b.start - a.end : a.start - b.end;
}

/** Whether a time expression belongs to the event's own words and not to another verb of the sentence. */
function belongs(reading: Reading, candidate: Candidate, date: Span): boolean {
  const phrase = candidate.phrase === null ? null : reading.nounPhrases[candidate.phrase];
  if (phrase && covers(phrase, date)) return true;
  const owner = ownerOf(reading, candidate.sentence, date);
  if (owner !== null && owner === candidate.clause) return true;
  if (statementOf(reading, date) !== candidate.statement) return false;
  if (candidate.clause === null) {
    return gapBetween(candidate, date) < 40 && owner === innermostClause(reading, candidate.sentence, candidate);
  }
  return isShared(reading, { clause: candidate.clause, owner, date });
}

/** The clause a time expression belongs to: the one whose argument it is, the shortest around it, or the one it opens. */
function ownerOf(reading: Reading, sentence: number, date: Span): number | null {
  const { nounPhrases, slots, clauses } = reading;
  for (let index = firstStartingAt(nounPhrases, date.start + 1) - 1; index >= 0; index--) {
    const phrase = nounPhrases[index];
    if (!phrase || phrase.end <= date.start) break;
    const slot = slots.get(index);
    if (slot) return slot.clause;
  }
  const around = innermostClause(reading, sentence, date);
  if (around !== null) return around;
  const next = firstStartingAt(clauses, date.end);
  return clauses[next]?.sentence === sentence ? next : null;
}

/** `On Friday, rebels took the town and killed …`: a date before the first verb belongs to the second one too. */
function isShared(
  { clauses, tokens }: Reading,
  { clause, owner, date }: { readonly clause: number; readonly owner: number | null; readonly date: Span },
): boolean {
  const own = clauses[clause];
  const above = owner === null ? undefined : clauses[owner];
  if (!own || !above || own.relation !== "conjunct" || own.governor !== owner) return false;
  return date.start < (tokens[above.verb]?.start ?? 0);
}

/** Index of the shortest clause of a sentence that covers a span, or null. */
export function innermostClause(reading: Reading, sentence: number, span: Span): number | null {
  const { clauses } = reading;
  const bounds = reading.doc.tokens.sentences[sentence];
  let best: number | null = null;
  for (let index = firstStartingAt(clauses, bounds?.start ?? 0); index < clauses.length; index++) {
    const clause = clauses[index];
    if (!clause || clause.start > span.start) break;
    const held = best === null ? null : clauses[best];
    if (covers(clause, span) && (!held || clause.end - clause.start <= held.end - held.start)) best = index;
  }
  return best;
}

/** Where an event happened: a place named with `in`, `at`, `near` in its own clause or behind its noun. */
export function placesOf(reading: Reading, candidate: Candidate): EventRole[] {
  // What is praised or refused in a place does not happen there.
  if (candidate.rule.isSpeech || candidate.rule.isStance) return [];
  const clause = candidate.clause === null ? null : reading.clauses[candidate.clause];
  const phrases = [
    ...(candidate.phrase === null ? [] : attached(reading, candidate.phrase, locative)),
    ...(clause ? locative.flatMap((preposition) => phrasesIn(reading, clause, preposition)) : []),
  ];
  for (const index of phrases) {
    const phrase = reading.nounPhrases[index];
    const mention = phrase && mentionsIn(reading, phrase).findLast(({ type }) => type === "PLACE");
    if (!mention || entityAt(reading, mention.entity)?.type !== "PLACE") continue;
    if (candidate.statement !== statementOf(reading, mention)) continue;
    return [{ start: mention.start, end: mention.end, role: "place", ...blank, entity: mention.entity }];
  }
  return [];
}
/** The ground that is fought over or taken: a city or region among the recipients is the place, and its country suffers. */
export function withGround(reading: Reading, candidate: Candidate): Candidate & { readonly ground: EventRole | null } {
  const ground = candidate.recipients.find(({ entity }) => {
    const known = entityAt(reading, entity);
    return known?.type === "PLACE" && known.subtype !== "country";
  });
  if (!ground || (candidate.type !== "ASSAULT" && candidate.type !== "COERCE")) return { ...candidate, ground: null };
  const code = entityAt(reading, ground.entity)?.country ?? null;
  const country = code === null ? undefined : reading.countries.get(code);
  const isActor = candidate.actors.some(({ entity }) => entity === country);
  const others = candidate.recipients.filter((each) => each !== ground);
  const { start, end } = ground;
  const sufferer = country === undefined || isActor ? [] : [{ start, end, entity: country }];
  return {
    ...candidate,
    recipients: others.length > 0 ? others : sufferer,
    ground: { start, end, role: "place", ...blank, entity: ground.entity },
  };
}

const locative = ["in", "at", "near", "outside", "inside", "across", "around"];

/** The amounts named in the event's clause, or near its noun. */
export function amountsOf(reading: Reading, candidate: Candidate): EventRole[] {
  const { money } = reading.doc;
  const sentence = reading.doc.tokens.sentences[candidate.sentence];
  const roles: EventRole[] = [];
  for (let index = firstStartingAt(money, sentence?.start ?? 0); index < money.length; index++) {
    const amount = money[index];
    if (!amount || !sentence || amount.start >= sentence.end) break;
    if (statementOf(reading, amount) !== candidate.statement) continue;
    roles.push({ start: amount.start, end: amount.end, role: "money", ...blank, money: index });
  }
  return roles;
}
