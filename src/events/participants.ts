import type { LocalEntity, Mention } from "../document/mentions.js";
import { firstEndingAfter, type Span } from "../document/span.js";
import type { NounPhrase } from "../document/syntax.js";
import type { Token } from "../document/tokens.js";
import { headOf, mentionsIn, nounLemma, type Reading, statementAt } from "./reading.js";
import { isOfClass } from "./words/classes.js";
import { collectives } from "./words/collectives.js";

/** Somebody who takes part in an event: the words, and the entity they stand for, if any. */
export interface Participant extends Span {
  /** Index into `Mentions.entities`; null for participants without a name (`the protesters`). */
  readonly entity: number | null;
}

/** The entity with this index. */
export function entityAt({ doc }: Reading, index: number | null): LocalEntity | null {
  return index === null ? null : (doc.mentions.entities[index] ?? null);
}

/** A nationality stands for its country when the article names it. */
function acting(reading: Reading, mention: Mention): number {
  const entity = entityAt(reading, mention.entity);
  if (entity?.type !== "NORP" || !entity.country) return mention.entity;
  return reading.countries.get(entity.country) ?? mention.entity;
}

/** The participants a noun phrase names, `of` phrases behind it included when its head is a collective (`the people of Ukraine`). */
export function participantsOf(reading: Reading, index: number, statement: number | null): Participant[] {
  const phrase = reading.nounPhrases[index];
  if (!phrase) return [];
  const head = headOf(reading, phrase);
  if (!head) return [];
  const mentions = mentionsIn(reading, phrase).filter(({ type }) => type !== "MISC");
  if (phrase.kind === "pronoun") return pronoun(reading, { phrase, head, mentions, statement });
  const named = mentions.filter((mention) => mention.start <= head.start && head.end <= mention.end);
  const exact = named.find(({ form }) => form !== "nominal") ?? named[0];
  if (exact) return [{ start: exact.start, end: exact.end, entity: acting(reading, exact) }];
  if (!isActor(head)) return [];
  const modifier = mentions.at(-1);
  if (modifier) return [{ start: phrase.start, end: phrase.end, entity: acting(reading, modifier) }];
  const behind = collectives.has(nounLemma(head)) ? represented(reading, index, statement) : [];
  if (behind.length > 0) return behind;
  const apposed = apposition(reading, index);
  return [apposed ?? { start: phrase.start, end: phrase.end, entity: null }];
}

/** Who a collective stands for: `the people ⟦of Ukraine⟧`, `authorities ⟦in Mali⟧`. */
function represented(reading: Reading, index: number, statement: number | null): Participant[] {
  const of = attached(reading, index, ["of"]).flatMap((owner) => participantsOf(reading, owner, statement));
  const within = attached(reading, index, ["in", "from"])
    .flatMap((owner) => participantsOf(reading, owner, statement))
    .filter(({ entity }) => entityAt(reading, entity)?.subtype === "country");
  return [...of, ...(of.length > 0 ? [] : within)].filter(({ entity }) => entity !== null);
}

/** `his closest ally, ⟦Ramzan Kadyrov⟧, …`: the name that follows a noun between commas. */
function apposition(reading: Reading, index: number): Participant | null {
  const phrase = reading.nounPhrases[index];
  const next = reading.nounPhrases[index + 1];
  if (!phrase || !next || next.preposition !== null || next.firstToken !== phrase.endToken + 1) return null;
  if (reading.tokens[phrase.endToken]?.lower !== ",") return null;
  const mention = mentionsIn(reading, next)[0];
  if (!mention || (mention.type !== "PERSON" && mention.type !== "ORG") || mention.start !== next.start) return null;
  const after = reading.tokens[next.endToken]?.lower;
  return after === "," ? { start: mention.start, end: mention.end, entity: mention.entity } : null;
}

/** Whether a noun can stand for somebody who acts. */
function isActor(head: Token): boolean {
  return actorClasses.some((name) => isOfClass(nounLemma(head), name)) || collectives.has(nounLemma(head));
}
const actorClasses = ["armed", "law", "political", "people"] as const;

const speakerWords = new Set(["i", "we", "us", "me"]);

function pronoun(
  reading: Reading,
  context: {
    readonly phrase: NounPhrase;
    readonly head: Token;
    readonly mentions: readonly Mention[];
    readonly statement: number | null;
  },
): Participant[] {
  const { phrase, head, mentions } = context;
  const span = { start: phrase.start, end: phrase.end };
  const known = mentions[0];
  if (known) return [{ ...span, entity: acting(reading, known) }];
  if (speakerWords.has(head.lower)) {
    const speaker = statementAt(reading, context.statement)?.speaker ?? null;
    return [{ ...span, entity: head.lower === "we" || head.lower === "us" ? sideOf(reading, speaker) : speaker }];
  }
  const speech = statementAt(reading, context.statement);
  if (speech && speech.kind !== "direct" && speech.speaker !== null && reported.has(head.lower)) {
    return [{ ...span, entity: sideOf(reading, speech.speaker) }];
  }
  return peoplePronouns.has(head.lower) ? [{ ...span, entity: null }] : [];
}
/** In reported speech these mostly stand for who speaks. */
const reported = new Set(["he", "it", "she", "they"]);
const peoplePronouns = new Set(["he", "she", "they", "him", "her", "them", "who"]);

/** Who `we` is: the person who speaks, or the country an organization speaks for when the article names it. */
export function sideOf(reading: Reading, speaker: number | null): number | null {
  const entity = entityAt(reading, speaker);
  if (entity?.type !== "ORG" || !entity.country) return speaker;
  return reading.countries.get(entity.country) ?? speaker;
}

/**
 * The noun phrases that follow a noun phrase directly by one of these prepositions, with what is coordinated with them
 * (`talks ⟦with Russia and Ukraine⟧`); other prepositional phrases may stand between.
 */
export function attached(reading: Reading, index: number, prepositions: readonly string[]): number[] {
  const from = reading.nounPhrases[index];
  const found: number[] = [];
  for (let next = index + 1; from && next < index + 5; next++) {
    const step = stepTo(reading, next, { prepositions, hasFound: found.length > 0 });
    if (step === "stop") break;
    if (step === "take") found.push(next);
  }
  return found;
}

/** What to do with the next noun phrase of a chain: take it, pass over it, or stop before it. */
function stepTo(
  reading: Reading,
  next: number,
  { prepositions, hasFound }: { readonly prepositions: readonly string[]; readonly hasFound: boolean },
): "take" | "pass" | "stop" {
  const left = reading.nounPhrases[next - 1];
  const right = reading.nounPhrases[next];
  if (!left || !right || left.sentence !== right.sentence) return "stop";
  const link = linkBetween(reading, left, right);
  if (link === "none") return "stop";
  // What opens the next clause is not one more of a list: `help from Syria, ⟦the minister⟧ said`.
  if (link === "and" && reading.slots.get(next)?.slot === "subject") return "stop";
  if (link === "and") return hasFound ? "take" : "pass";
  if (hasFound) return "stop";
  return right.preposition !== null && prepositions.includes(right.preposition) ? "take" : "pass";
}

/** How two neighbouring noun phrases are joined: by a preposition, by `and`, or not. */
export function linkBetween({ tokens }: Reading, left: NounPhrase, right: NounPhrase): "preposition" | "and" | "none" {
  const between = tokens
    .slice(left.endToken, right.firstToken)
    .filter(({ lower }) => lower !== "'s" && lower !== "both");
  if (between.length > 4 || between.some(({ partOfSpeech, lower }) => partOfSpeech === "PUNCT" && lower !== ","))
    return "none";
  const words = between.filter(({ partOfSpeech }) => partOfSpeech !== "PUNCT" && partOfSpeech !== "ADV");
  const hasVerb = words.some(({ partOfSpeech }) => partOfSpeech === "VERB" || partOfSpeech === "AUX");
  if (hasVerb) return "none";
  if (between.some(({ lower }) => lower === "and" || lower === "or")) return words.length <= 2 ? "and" : "none";
  if (words.length === 0) return between.length === 0 ? "preposition" : "and";
  return between.some(({ lower }) => lower === "," || lower === ";") ? "none" : "preposition";
}

/** The entities that modify a noun as possessor or adjective (`⟦Russia⟧'s war`, `⟦Ukrainian⟧ offensive`, `⟦US⟧-⟦China⟧ talks`). */
export function ownersOf(reading: Reading, index: number, before: number, statement: number | null): Participant[] {
  const phrase = reading.nounPhrases[index];
  if (!phrase) return [];
  const span = { start: phrase.start, end: reading.tokens[before]?.start ?? phrase.end };
  const mentions = mentionsIn(reading, span).filter(({ type }) => type !== "MISC");
  const possessor = mentions.findLast((mention) => isPossessive(reading, mention));
  const named = (possessor ? [possessor] : mentions).map((mention) => ({
    start: mention.start,
    end: mention.end,
    entity: acting(reading, mention),
  }));
  if (named.length > 0) return outermost(named);
  return possessivePronoun(reading, phrase, { before, statement });
}

function isPossessive({ tokens }: Reading, { end }: Span): boolean {
  const next = tokens[firstEndingAfter(tokens, end)];
  return next !== undefined && next.start === end && (next.lower === "'s" || next.lower === "'");
}

/** Of mentions inside one another the outer one. */
function outermost(found: readonly Participant[]): Participant[] {
  return found.filter(
    (inner) => !found.some((outer) => outer !== inner && outer.start <= inner.start && inner.end <= outer.end),
  );
}

/** `its seizure of Crimea`: the last possessor, subject or object named before it in the same sentence. */
function possessivePronoun(
  reading: Reading,
  phrase: NounPhrase,
  { before, statement }: { readonly before: number; readonly statement: number | null },
): Participant[] {
  const words = reading.tokens.slice(phrase.firstToken, Math.max(before, phrase.firstToken));
  const word = words.find(({ lower }) => possessives.has(lower));
  if (!word) return [];
  const span = { start: word.start, end: word.end };
  if (word.lower === "our" || word.lower === "my") {
    const speaker = statementAt(reading, statement)?.speaker ?? null;
    return speaker === null ? [] : [{ ...span, entity: word.lower === "our" ? sideOf(reading, speaker) : speaker }];
  }
  const owner = antecedentOf(reading, phrase.sentence, word);
  return owner ? [{ ...span, entity: acting(reading, owner) }] : [];
}

/** The name a possessive pronoun most likely stands for. */
function antecedentOf(reading: Reading, index: number, word: Token): Mention | undefined {
  const sentence = reading.doc.tokens.sentences[index];
  const earlier = sentence ? mentionsIn(reading, { start: sentence.start, end: word.start }) : [];
  const isPerson = word.lower === "his" || word.lower === "her";
  const fitting = earlier.filter(({ type }) => (isPerson ? type === "PERSON" : type === "PLACE" || type === "ORG"));
  return fitting.findLast((mention) => !followsLocative(reading, mention)) ?? fitting[0];
}
const possessives = new Set(["its", "his", "her", "their", "our", "my"]);

/** Whether a name stands behind `in`, `of`, `near` …: it then hardly owns what follows. */
function followsLocative({ tokens }: Reading, { start, end }: Span): boolean {
  const at = firstEndingAfter(tokens, start);
  const next = tokens[firstEndingAfter(tokens, end)];
  if (next?.lower === "'s") return false;
  return [tokens[at - 1], tokens[at - 2]].some((token) => token?.partOfSpeech === "ADP" && token.lower !== "by");
}
