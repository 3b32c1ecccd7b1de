import type { EventType } from "../document/events.js";
import type { Clause } from "../document/syntax.js";
import type { Candidate } from "./candidate.js";
import type { Slot, VerbRule } from "./pattern.js";
import { type Reading, statementAt, statementOf } from "./reading.js";
import { firstFilled, isBlamed, passes, phrasesIn } from "./slots.js";
import { standingOf } from "./standing.js";
import { isOfClass } from "./words/classes.js";

/** A way to word a rule: the verb's lemma is the key of the index, the words behind it stand here. */
interface Wording {
  readonly rule: VerbRule;
  readonly behind: readonly string[];
}

/** The ways to word a rule with one verb: those that make an event of their own, and those told beside another. */
interface Wordings {
  readonly own: readonly Wording[];
  readonly beside: readonly Wording[];
}

/** Wordings by the lemma of their verb: those for every verb first, then longer ones first, else in the order of the rules. */
export type VerbIndex = ReadonlyMap<string, Wordings>;

/** Builds the index of rules. */
export function indexVerbs(rules: readonly VerbRule[]): VerbIndex {
  const index = new Map<string, Wording[]>();
  for (const rule of rules) {
    for (const wording of rule.verbs) {
      const [verb = "", ...behind] = wording.split(" ");
      index.set(verb, [...(index.get(verb) ?? []), { rule, behind }]);
    }
  }
  for (const wordings of index.values()) wordings.sort((a, b) => b.behind.length - a.behind.length);
  const general = index.get(anyVerb) ?? [];
  return new Map(
    [...index].map(([verb, wordings]) => {
      const own = wordings.filter(({ rule }) => rule.beside === undefined);
      const beside = wordings.filter(({ rule }) => rule.beside !== undefined);
      return [verb, { own: isAct(verb) ? [...general, ...own] : own, beside }];
    }),
  );
}

/** In the place of a lemma: every verb that some rule knows. */
const anyVerb = "*";

/** What matching a clause needs: the rules, and the types of the events found in the clauses it governs. */
export interface VerbLookUp {
  readonly wordings: VerbIndex;
  readonly typeOf: (clause: number) => EventType | null;
}

/** The first rule that fits a clause makes its event; null when none does. */
export function verbEvent(reading: Reading, index: number, { wordings, typeOf }: VerbLookUp): Candidate | null {
  const clause = reading.clauses[index];
  const known = clause && wordings.get(clause.lemma);
  if (!clause || !known) return null;
  const match = { clause, index, typeOf };
  for (const wording of known.own) {
    const candidate = worded(reading, match, wording);
    if (candidate) return candidate;
  }
  return null;
}

/** The event that the words of an event tell beside it: a sentence to prison is a conviction and a detention. */
export function besideEvent(
  reading: Reading,
  { clause: index, rule: { name } }: Candidate,
  { wordings, typeOf }: VerbLookUp,
): Candidate | null {
  const clause = index === null ? undefined : reading.clauses[index];
  if (!clause || index === null) return null;
  for (const wording of wordings.get(clause.lemma)?.beside ?? []) {
    const candidate = wording.rule.beside === name ? worded(reading, { clause, index, typeOf }, wording) : null;
    if (candidate) return candidate;
  }
  return null;
}

/** What of a rule does not fit the clause of its verb. */
export type VerbMisfit =
  | "voice"
  | "words"
  | "surroundings"
  | "governed"
  | "subject"
  | "object"
  | "oblique"
  | "recipient";

function worded(reading: Reading, match: Match, wording: Wording): Candidate | null {
  const candidate = tried(reading, match, wording);
  return typeof candidate === "string" ? null : candidate;
}

function tried(reading: Reading, match: Match, { rule, behind }: Wording): Candidate | VerbMisfit {
  if (!fitsVoice(match.clause, rule)) return "voice";
  const end = endBehind(reading, match.clause, behind);
  if (end === null) return "words";
  const misfit = misfitOf(reading, match, rule);
  if (misfit !== null) return misfit;
  const candidate = candidateOf(reading, match, { rule, end });
  return rule.needs === "recipient" && candidate.recipients.length === 0 ? "recipient" : candidate;
}

/** The rules for the verb of a clause, in order, each with what does not fit; null for what does. For explanations. */
export function verbTrials(
  reading: Reading,
  index: number,
  { wordings, typeOf }: VerbLookUp,
): { readonly rule: VerbRule; readonly misfit: VerbMisfit | null }[] {
  const clause = reading.clauses[index];
  if (!clause) return [];
  return (wordings.get(clause.lemma)?.own ?? []).map((wording) => {
    const made = tried(reading, { clause, index, typeOf }, wording);
    return { rule: wording.rule, misfit: typeof made === "string" ? made : null };
  });
}

const isAct = (lemma: string) => !/^(?:be|have|remain|stay|stand|go)$/u.test(lemma);

/** Offset of the end of the words behind a verb, adverbs skipped; null when they are not there. */
function endBehind({ tokens }: Reading, clause: Clause, words: readonly string[]): number | null {
  let at = clause.verb + 1;
  let end = tokens[clause.verb]?.end ?? clause.end;
  for (const word of words) {
    while (tokens[at]?.partOfSpeech === "ADV" && tokens[at]?.lower !== word && at < clause.verb + 4) at++;
    const token = tokens[at];
    if (!token || (token.lower !== word && token.lemma !== word)) return null;
    end = token.end;
    at++;
  }
  return end;
}

/** The clause a rule is tried on. */
interface Match {
  readonly clause: Clause;
  readonly index: number;
  readonly typeOf: VerbLookUp["typeOf"];
}

function misfitOf(reading: Reading, match: Match, rule: VerbRule): VerbMisfit | null {
  const { clause } = match;
  if (!fitsSurroundings(reading, clause, rule)) return "surroundings";
  if (!fitsGovernment(reading, match, rule)) return "governed";
  if (!fitsSubject(reading, clause, rule)) return "subject";
  if (!fitsObjects(reading, clause, rule)) return "object";
  return fitsOblique(reading, clause, rule) ? null : "oblique";
}

function fitsVoice(clause: Clause, { negation, modals, voice }: VerbRule): boolean {
  if (negation === "only" && !(clause.isNegated && isVolition(clause))) return false;
  if (modals && !(clause.modal !== null && modals.includes(clause.modal))) return false;
  return voice === undefined || clause.isPassive === (voice === "passive");
}

/** `will not`, `does not`, `refuses`: a will, not a report that something did not happen. */
function isVolition(clause: Clause): boolean {
  return clause.tense !== "past" || clause.modal !== null;
}

function fitsSurroundings(reading: Reading, clause: Clause, rule: VerbRule): boolean {
  const verb = reading.tokens[clause.verb];
  if (rule.isTold && verb && statementOf(reading, verb) === null) return false;
  return !rule.behindVerb || hasBehind(reading, clause, { name: rule.behindVerb, isOpen: rule.governs !== undefined });
}

/** Whether a word of a class stands behind the verb: in its clause, or (`isOpen`) in what it governs. */
function hasBehind(
  { tokens, doc }: Reading,
  clause: Clause,
  { name, isOpen }: { readonly name: string; readonly isOpen: boolean },
): boolean {
  const sentenceEnd = doc.tokens.sentences[clause.sentence]?.endToken ?? clause.verb;
  const reach = clause.lemma === "be" ? 6 : 30;
  const end = Math.min(sentenceEnd, clause.verb + reach);
  for (let at = clause.verb + 1; at < end; at++) {
    const token = tokens[at];
    if (!token || (!isOpen && (token.start >= clause.end || token.partOfSpeech === "SCONJ"))) return false;
    if (isOfClass(token.lemma, name)) return true;
  }
  return false;
}

function fitsGovernment(reading: Reading, { clause, index, typeOf }: Match, rule: VerbRule): boolean {
  const { governedTypes, governs } = rule;
  if (governedTypes === undefined && governs !== "infinitive") return true;
  const below = reading.governed[index] ?? [];
  if (governedTypes) {
    return below.some((child) => {
      const type = typeOf(child);
      return type !== null && governedTypes.includes(type);
    });
  }
  return !clause.isPassive && below.some((child) => reading.clauses[child]?.relation === "infinitive");
}

function fitsSubject(reading: Reading, clause: Clause, { subject }: VerbRule): boolean {
  if (!subject) return true;
  const subjects = phrasesIn(reading, clause, "subject");
  return subjects.length === 0 || subjects.some((each) => passes(reading, each, subject));
}

function fitsObjects(reading: Reading, clause: Clause, { objects: wanted, object, objectIsNot }: VerbRule): boolean {
  if (wanted === undefined && !object && !objectIsNot) return true;
  const objects = phrasesIn(reading, clause, "object");
  if (!fitsCount(wanted, objects.length)) return false;
  if (object && !objects.some((each) => passes(reading, each, object))) return false;
  return !objectIsNot?.length || !objects.some((each) => passes(reading, each, objectIsNot));
}

function fitsOblique(reading: Reading, clause: Clause, { oblique }: VerbRule): boolean {
  if (!oblique) return true;
  const { prepositions, classes } = oblique;
  return prepositions.some((preposition) =>
    phrasesIn(reading, clause, preposition).some((each) => !classes || passes(reading, each, classes)),
  );
}

function fitsCount(objects: VerbRule["objects"], count: number): boolean {
  if (objects === undefined) return true;
  return objects === "one" ? count < 2 : (objects === "some") === count > 0;
}

function candidateOf(
  reading: Reading,
  { clause, index }: Match,
  { rule, end }: { readonly rule: VerbRule; readonly end: number },
): Candidate {
  const start = reading.tokens[clause.verb]?.start ?? clause.start;
  const statement = statementOf(reading, { start, end });
  const top = topOf(reading, statement, start);
  const isActual = rule.negation === "only" || isBlamed(reading, clause);
  return {
    start,
    end,
    rule,
    type: rule.type,
    sentence: clause.sentence,
    clause: index,
    phrase: null,
    statement,
    actors: firstFilled(reading, index, { slots: rule.actor ?? subjectOnly, statement }),
    recipients: firstFilled(reading, index, {
      slots: rule.recipient ?? [],
      statement,
      takesAnyone: rule.takesAnyone === true,
    }),
    standing: isActual ? "actual" : standingOf(reading, index, top),
  };
}
const subjectOnly: readonly Slot[] = ["subject"];

/** Where the piece of a statement that holds an offset begins; 0 outside of statements. */
export function topOf(reading: Reading, statement: number | null, offset: number): number {
  const pieces = statementAt(reading, statement)?.content ?? [];
  return pieces.find((piece) => piece.start <= offset && offset < piece.end)?.start ?? 0;
}
