import type { EventType } from "../document/events.js";
import type { Clause } from "../document/syntax.js";
import type { Candidate } from "./candidate.js";
import type { Participant } from "./participants.js";
import type { VerbRule } from "./pattern.js";
import { type Reading, statementAt, statementOf } from "./reading.js";
import { isBlamed, participantsIn, passes, phrasesIn } from "./slots.js";
import { standingOf } from "./standing.js";
import { isOfClass } from "./words/classes.js";

/** A way to word a rule: the verb's lemma is the key of the index, the words behind it stand here. */
interface Wording {
  readonly rule: VerbRule;
  readonly behind: readonly string[];
}

/** Rules by the lemma of their verb, longer wordings first, else in the order of the rules. */
export function indexVerbs(rules: readonly VerbRule[]): ReadonlyMap<string, readonly Wording[]> {
  const index = new Map<string, Wording[]>();
  for (const rule of rules) {
    for (const wording of rule.verbs) {
      const [verb = "", ...behind] = wording.split(" ");
      index.set(verb, [...(index.get(verb) ?? []), { rule, behind }]);
    }
  }
  for (const wordings of index.values()) wordings.sort((a, b) => b.behind.length - a.behind.length);
  return index;
}

/** In the place of a lemma: every verb that some rule knows. */
const anyVerb = "*";

/** What matching a clause needs: the rules, and the types of the events found in the clauses it governs. */
export interface VerbLookUp {
  readonly wordings: ReadonlyMap<string, readonly Wording[]>;
  readonly typeOf: (clause: number) => EventType | null;
}

/** The first rule that fits a clause makes its event; null when none does. */
export function verbEvent(reading: Reading, index: number, { wordings, typeOf }: VerbLookUp): Candidate | null {
  const clause = reading.clauses[index];
  const known = clause && wordings.get(clause.lemma);
  if (!clause || !known) return null;
  const others = known.filter(({ rule }) => rule.beside === undefined);
  const general = isAct(clause.lemma) ? (wordings.get(anyVerb) ?? []) : [];
  for (const wording of [...general, ...others]) {
    const candidate = worded(reading, wording, { clause, index, typeOf });
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
  for (const wording of wordings.get(clause.lemma) ?? []) {
    const candidate = wording.rule.beside === name ? worded(reading, wording, { clause, index, typeOf }) : null;
    if (candidate) return candidate;
  }
  return null;
}

function worded(reading: Reading, { rule, behind }: Wording, match: Omit<Match, "rule">): Candidate | null {
  const end = endBehind(reading, match.clause, behind);
  if (end === null || !fits(reading, { ...match, rule })) return null;
  const candidate = candidateOf(reading, { ...match, rule, end });
  return rule.needs === "recipient" && candidate.recipients.length === 0 ? null : candidate;
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

interface Match {
  readonly clause: Clause;
  readonly index: number;
  readonly rule: VerbRule;
  readonly typeOf: VerbLookUp["typeOf"];
}

function fits(reading: Reading, match: Match): boolean {
  return (
    fitsVoice(match) &&
    fitsSurroundings(reading, match) &&
    fitsGovernment(reading, match) &&
    fitsArguments(reading, match)
  );
}

function fitsVoice({ clause, rule }: Match): boolean {
  if (rule.negation === "only" && !(clause.isNegated && isVolition(clause))) return false;
  if (rule.modals && !(clause.modal !== null && rule.modals.includes(clause.modal))) return false;
  return rule.voice === undefined || clause.isPassive === (rule.voice === "passive");
}

/** `will not`, `does not`, `refuses`: a will, not a report that something did not happen. */
function isVolition(clause: Clause): boolean {
  return clause.tense !== "past" || clause.modal !== null;
}

function fitsSurroundings(reading: Reading, { clause, rule }: Match): boolean {
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
  const window = tokens.slice(clause.verb + 1, Math.min(sentenceEnd, clause.verb + reach));
  const stop = window.findIndex((token) => token.start >= clause.end || token.partOfSpeech === "SCONJ");
  const own = isOpen || stop < 0 ? window : window.slice(0, stop);
  return own.some(({ lemma }) => isOfClass(lemma, name));
}

function fitsGovernment(reading: Reading, { clause, index, rule, typeOf }: Match): boolean {
  const below = reading.governed.get(index) ?? [];
  const { governedTypes } = rule;
  if (governedTypes) {
    return below.some((child) => {
      const type = typeOf(child);
      return type !== null && governedTypes.includes(type);
    });
  }
  if (rule.governs !== "infinitive") return true;
  return below.some((child) => reading.clauses[child]?.relation === "infinitive") && !clause.isPassive;
}

function fitsArguments(reading: Reading, { clause, rule }: Match): boolean {
  const subjects = phrasesIn(reading, clause, "subject");
  const objects = phrasesIn(reading, clause, "object");
  if (rule.subject && subjects.length > 0 && !subjects.some((each) => passes(reading, each, rule.subject ?? [])))
    return false;
  if (!fitsObjectCount(rule, objects.length)) return false;
  if (rule.object && !objects.some((each) => passes(reading, each, rule.object ?? []))) return false;
  if (rule.objectIsNot && objects.some((each) => passes(reading, each, rule.objectIsNot ?? []))) return false;
  const { oblique } = rule;
  if (!oblique) return true;
  const attachments = oblique.prepositions.flatMap((preposition) => phrasesIn(reading, clause, preposition));
  return attachments.some((each) => !oblique.classes || passes(reading, each, oblique.classes));
}

function fitsObjectCount({ objects }: VerbRule, count: number): boolean {
  if (objects === undefined) return true;
  return objects === "one" ? count < 2 : (objects === "some") === count > 0;
}

function candidateOf(
  reading: Reading,
  { clause, index, rule, end }: Omit<Match, "typeOf"> & { readonly end: number },
): Candidate {
  const verb = reading.tokens[clause.verb];
  const span = { start: verb?.start ?? clause.start, end };
  const statement = statementOf(reading, span);
  const fill = (slots: readonly string[], takesAnyone = false): Participant[] => {
    for (const slot of slots) {
      const found = participantsIn(reading, clause, { slot, statement, takesAnyone });
      if (found.length > 0) return found;
    }
    return [];
  };
  const top = topOf(reading, statement, span.start);
  const standing = isBlamed(reading, clause) ? "actual" : standingOf(reading, index, top);
  return {
    ...span,
    rule,
    type: rule.type,
    sentence: clause.sentence,
    clause: index,
    phrase: null,
    statement,
    actors: fill(rule.actor ?? ["subject"]),
    recipients: fill(rule.recipient ?? [], rule.takesAnyone),
    standing: rule.negation === "only" ? "actual" : standing,
  };
}

/** Where the piece of a statement that holds an offset begins; 0 outside of statements. */
export function topOf(reading: Reading, statement: number | null, offset: number): number {
  const pieces = statementAt(reading, statement)?.content ?? [];
  return pieces.find((piece) => piece.start <= offset && offset < piece.end)?.start ?? 0;
}
