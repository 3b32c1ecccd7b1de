import type { Grammar } from "./grammar.js";
import type { Item, Line, Range } from "./line.js";
import { isSubjectPronoun, phraseAfter, phraseBefore } from "./phrases.js";
import { certainForms, type Frame, particles, verbFrames } from "./verbs.js";

/** A verb of communication in a line, with its group and its subject. Numbers are indices of items. */
export interface Cue {
  /** The verb itself. */
  readonly verb: number;
  /** First item of the verb group: auxiliaries, negation and adverbs before the verb. */
  readonly from: number;
  /** The item after the verb, its particle and, when the subject follows, that subject. */
  readonly to: number;
  /** Where the printed cue begins and, exclusive, ends: the verb, its negation, its particle. */
  readonly printed: Range;
  readonly lemma: string;
  readonly frames: ReadonlySet<Frame>;
  readonly form: "finite" | "participle" | "infinitive" | "passive";
  readonly subject: Range | null;
  /** Whether the subject stands after the verb: `said Smith`. */
  readonly isInverted: boolean;
  readonly isNegated: boolean;
  /** The `that` which opens its content behind it, as the syntax has it; -1 for none. */
  readonly that: number;
}

const negations = new Set(["not", "n't", "never", "neither", "nor", "cannot", "hardly"]);
const refusals = /^(?:declin|refus|avoid|stopp)(?:e|ed|es|ing)?$/u;
const unlikelyGovernors =
  /^(?:want|wants|wanted|expected|plan|plans|planned|likely|due|set|hope|hopes|hoped|need|needs|try|tried|able)$/u;
const beForms = new Set(["is", "are", "was", "were", "be", "been", "being", "'s", "'re", "am", "'m", "got"]);

/** Why a verb of communication reports nothing where it stands. */
export type Refusal = "no-verb" | "in-compound" | "no-frame" | "not-said" | "command" | "wished";

/** The verbs of communication of a line outside quotation marks, in order. */
export function cuesOf({ items }: Line, grammar: Grammar): Cue[] {
  const cues: Cue[] = [];
  for (let index = 0; index < items.length; index++) {
    const lemma = cueLemma(items, index);
    if (lemma === null || items[index]?.quotation !== null || items[index - 1]?.lower === "-") continue;
    const cue = cueAt({ items, grammar }, index, lemma);
    if (typeof cue !== "string") cues.push(cue);
  }
  return cues;
}

/** The words of a line that could report something and do not, with the reason. For explanations. */
export function refusedCues({ items }: Line, grammar: Grammar): { readonly item: Item; readonly refusal: Refusal }[] {
  return items.flatMap((item, index) => {
    if (item.quotation !== null || !frameSets.has(item.lemma)) return [];
    const lemma = cueLemma(items, index);
    if (lemma === null) return [{ item, refusal: "no-verb" as const }];
    if (items[index - 1]?.lower === "-") return [{ item, refusal: "in-compound" as const }];
    const cue = cueAt({ items, grammar }, index, lemma);
    return typeof cue === "string" ? [{ item, refusal: cue }] : [];
  });
}

function cueLemma(items: readonly Item[], index: number): string | null {
  const item = items[index];
  if (!item) return null;
  const certain = certainForms.get(item.lower);
  if (certain)
    return certain === "say" && items[index - 1]?.lower === "that" && items[index + 1]?.lower === "," ? null : certain;
  if (item.partOfSpeech !== "VERB" && !isMistagged(items, index)) return null;
  const known =
    frameSets.has(item.lemma) || particles.has(item.lemma) || (item.lemma === "make" && clearAt(items, index + 1) > 0);
  return known ? item.lemma : null;
}

/** Whether a word that the tagger takes for a noun is a verb: `Smith claims that`. */
function isMistagged(items: readonly Item[], index: number): boolean {
  if (items[index + 1]?.lower !== "that" || !/(?:s|ed)$/u.test(items[index]?.lower ?? "")) return false;
  const before = items[index - 1];
  return before !== undefined && (before.partOfSpeech === "PROPN" || isSubjectPronoun(before));
}

/** For `made (it) clear`: the index of `clear`; 0 when it is not there. */
function clearAt(items: readonly Item[], at: number): number {
  const clear = items[at]?.lower === "it" ? at + 1 : at;
  return ["clear", "plain", "known"].includes(items[clear]?.lower ?? "") ? clear : 0;
}

/** The items of a line with what the syntax says about them. */
interface Words {
  readonly items: readonly Item[];
  readonly grammar: Grammar;
}

function cueAt({ items, grammar }: Words, verb: number, lemma: string): Cue | Refusal {
  const { to, name, frames } = withParticle(items, verb, lemma);
  if (frames.size === 0) return "no-frame";
  const group = groupBefore(items, verb);
  const form = formOf(items, verb, group);
  if (form === null) return "not-said";
  const { subject, isInverted } = subjectOf(items, {
    verb,
    from: group.from,
    to,
    form,
    isLed: isLed(items, verb, grammar),
  });
  if (verb === 0 && form === "finite" && !isInverted) return "command";
  if (isWished(items, group.from)) return "wished";
  return {
    verb,
    from: group.from,
    to: isInverted && subject ? subject.to : to,
    printed: { from: group.negation ?? verb, to },
    lemma: name,
    frames,
    form,
    subject,
    isInverted,
    isNegated: group.negation !== null,
    that: thatOf(items, verb, grammar),
  };
}

/** `a text that would express`: what a thing is to say has not been said. */
const isWished = (items: readonly Item[], from: number) =>
  /^(?:that|which)$/u.test(items[from - 1]?.lower ?? "") &&
  /^(?:would|could|should|might)$/u.test(items[from]?.lower ?? "");

/** The cue a verb makes with the word behind it. */
interface Worded {
  /** The item after the verb and its particle. */
  readonly to: number;
  readonly name: string;
  readonly frames: ReadonlySet<Frame>;
}

function withParticle(items: readonly Item[], verb: number, lemma: string): Worded {
  const clear = lemma === "make" ? clearAt(items, verb + 1) : 0;
  if (clear > 0) return { to: clear + 1, name: `make ${items[clear]?.lower}`, frames: clearFrames };
  const particle = items[verb + 1]?.lower ?? "";
  const own = particles.get(lemma)?.get(particle);
  if (own && own.length > 0) return { to: verb + 2, name: `${lemma} ${particle}`, frames: new Set(own) };
  return { to: verb + 1, name: lemma, frames: frameSets.get(lemma) ?? noFrames };
}

const frameSets: ReadonlyMap<string, ReadonlySet<Frame>> = new Map(
  [...verbFrames].map(([verb, frames]): [string, ReadonlySet<Frame>] => [verb, new Set(frames)]),
);
const clearFrames: ReadonlySet<Frame> = new Set(["clause", "that", "quote", "after"]);
const noFrames: ReadonlySet<Frame> = new Set();

interface Group {
  readonly from: number;
  /** Where the printed negation begins, or null. */
  readonly negation: number | null;
  readonly hasBe: boolean;
  readonly hasTo: boolean;
  readonly hasFinite: boolean;
}

function groupBefore(items: readonly Item[], verb: number): Group {
  let from = verb;
  let hasTo = false;
  while (from > 0 && verb - from < 9 && belongsToGroup(items, from - 1, hasTo)) {
    from--;
    if (items[from]?.lower === "to") hasTo = true;
  }
  const group = items.slice(from, verb);
  const first = group.findIndex(({ lower }) => negations.has(lower) || refusals.test(lower));
  const isAuxiliaryBefore = first > 0 && group[first - 1]?.partOfSpeech === "AUX";
  return {
    from,
    negation: first < 0 ? null : from + first - (isAuxiliaryBefore ? 1 : 0),
    hasBe: beForms.has(items[verb - 1]?.lower ?? "") && from < verb,
    hasTo,
    hasFinite: group.some(({ partOfSpeech }) => partOfSpeech === "AUX" || partOfSpeech === "VERB"),
  };
}

const chainingVerbs =
  /^(?:declin(?:ed?|es|ing)|refus(?:ed?|es|ing)|continu(?:ed?|es|ing)|went|goes|go|began|begun|started|came|appeared|appears|seemed|used|rushed|failed)$/u;

const groupAdverbs = new Set(["also", "then", "later", "just", "once", "further"]);

function belongsToGroup(items: readonly Item[], at: number, hasTo: boolean): boolean {
  const item = items[at];
  if (!item || item.quotation !== null) return false;
  if (negations.has(item.lower) || item.partOfSpeech === "AUX" || item.lower === "to") return true;
  if (groupAdverbs.has(item.lower)) return true;
  if (hasTo && (chainingVerbs.test(item.lower) || item.lower === "on")) return true;
  return item.partOfSpeech === "ADV" && !item.isTime;
}

function formOf(items: readonly Item[], verb: number, group: Group): Cue["form"] | null {
  const word = items[verb]?.lower ?? "";
  if (group.hasTo) return infinitiveForm(items, verb, group);
  if (word.endsWith("ing")) return group.hasFinite ? "finite" : "participle";
  return group.hasBe && /(?:ed|en|told|said|put|read|dubbed)$/u.test(word) ? "passive" : "finite";
}

function infinitiveForm(items: readonly Item[], verb: number, { from }: Group): Cue["form"] | null {
  if (items.slice(from, verb).some(({ lower }) => chainingVerbs.test(lower))) return "finite";
  return from === 0 || unlikelyGovernors.test(items[from - 1]?.lower ?? "") ? null : "infinitive";
}

interface Place {
  readonly verb: number;
  readonly from: number;
  readonly to: number;
  readonly form: Cue["form"];
  /** Whether the syntax has its subject before it. */
  readonly isLed: boolean;
}

/** Whether the syntax has a verb's subject before it, on the other side of a comma at least. */
function isLed(items: readonly Item[], verb: number, { subjects }: Grammar): boolean {
  const token = items[verb]?.token ?? -1;
  return (subjects.get(token) ?? token) < token;
}

function thatOf(items: readonly Item[], verb: number, { contents }: Grammar): number {
  const token = contents.get(items[verb]?.token ?? -1);
  return token === undefined ? -1 : items.findIndex((item) => item.token === token && item.lower === "that");
}

function subjectOf(items: readonly Item[], place: Place): { subject: Range | null; isInverted: boolean } {
  const { form, from } = place;
  const isInvertible = form === "finite" && items[place.verb]?.lemma !== "tell" && !followsAside(items, place);
  const inverted = isInvertible ? invertedSubject(items, place) : null;
  if (inverted) return { subject: inverted, isInverted: true };
  if (form === "participle" || form === "infinitive") return { subject: null, isInverted: false };
  return { subject: phraseBefore(items, from), isInverted: false };
}

/** Whether the comma before a verb closes an aside on its subject: `Ann, who had fled, | declared a truce`, `Ann, 54, | demanded aid`. */
function followsAside(items: readonly Item[], { from: verb, isLed }: Place): boolean {
  if (items[verb - 1]?.lower !== "," || !phraseBefore(items, verb)) return false;
  if (isLed) return true;
  const opening = items.slice(0, verb - 1).findLastIndex(({ lower }) => lower === ",");
  const [opener, next] = [items[opening + 1], items[opening + 2]];
  return /^(?:who|which|whose)$/u.test(opener?.lower ?? "") || (opener?.partOfSpeech === "NUM" && next?.lower === ",");
}

/** The subject behind the verb in `…, said Smith`. */
function invertedSubject(items: readonly Item[], { verb, from, to }: Place): Range | null {
  const before = items[from - 1];
  const afterContent = !before || before.lower === "," || before.quotation !== null || isDash(before);
  if (from !== verb || !afterContent) return null;
  const phrase = phraseAfter(items, to);
  if (!phrase || /^(?:that|them|him|us|me)$/u.test(items[phrase.from]?.lower ?? "")) return null;
  return startsClause(items, phrase) ? null : phrase;
}

/** Whether an item is one to three dashes. */
export const isDash = (item: Item | undefined) =>
  item !== undefined && dashes.has(item.lower.charAt(0)) && /^[-–—]{1,3}$/u.test(item.lower);
const dashes = new Set(["-", "–", "—"]);

/** Whether a noun phrase is followed by its verb, so that it is no inverted subject: `, said the deal is off`. */
export function startsClause(items: readonly Item[], phrase: Range): boolean {
  for (let at = phrase.to; at < Math.min(items.length, phrase.to + 12); at++) {
    const item = items[at];
    if (!item || item.quotation !== null || endsSubject.has(item.lower)) return false;
    if (item.partOfSpeech === "AUX") return true;
    if (item.partOfSpeech === "VERB") return !item.lower.endsWith("ing") && at <= phrase.to + 1;
  }
  return false;
}

const endsSubject = new Set([",", "who", "which", "that", "in", "on", "at", "during", "after"]);
