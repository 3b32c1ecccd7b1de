import type { Span } from "../document/span.js";
import type { Candidate } from "./candidate.js";
import type { NounMisfit } from "./nouns.js";
import { nounEvent } from "./nouns.js";
import { type Document, headIndexOf, read } from "./reading.js";
import { type DropReason, type EventIndex, eventsOf } from "./stage.js";
import { type VerbMisfit, verbTrials } from "./verbs.js";

/** A rule that found something that is no event of its own. */
export interface DroppedEvent extends Span {
  readonly rule: string;
  readonly reason: DropReason;
}

/** A rule for a word of the text that does not fit around it. */
export interface MisfitRule extends Span {
  readonly rule: string;
  readonly misfit: VerbMisfit | NounMisfit;
}

/** What in a sentence could have been an event, and is none. */
export interface EventTrial {
  readonly dropped: readonly DroppedEvent[];
  readonly misfits: readonly MisfitRule[];
}

/** Looks for the events of an article again, and tells what in one of its sentences became none. */
export function explainEvents(doc: Document, index: EventIndex, sentence: number): EventTrial {
  const reading = read(doc);
  const dropped: Candidate[] = [];
  const reasons = new Map<Candidate, DropReason>();
  eventsOf(reading, index, {
    onDrop(candidate, reason) {
      if (candidate.sentence !== sentence) return;
      dropped.push(candidate);
      reasons.set(candidate, reason);
    },
  });
  return {
    dropped: dropped.map((each) => ({
      start: each.start,
      end: each.end,
      rule: each.rule.name,
      reason: reasons.get(each) ?? "parties",
    })),
    misfits: [...verbMisfits(reading, index, sentence), ...nounMisfits(reading, index, sentence)],
  };
}

/** Of each verb that no rule fits, the rules for it. */
function verbMisfits(reading: ReturnType<typeof read>, { verbs }: EventIndex, sentence: number): MisfitRule[] {
  return reading.clauses.flatMap((clause, index) => {
    const token = reading.tokens[clause.verb];
    if (clause.sentence !== sentence || !token) return [];
    const trials = verbTrials(reading, index, { wordings: verbs, typeOf: () => null });
    if (trials.some(({ misfit }) => misfit === null)) return [];
    // What asks for other words behind the verb is about another expression.
    const own = trials.filter(
      ({ rule, misfit }) => misfit !== "words" && rule.verbs.some((verb) => verb.split(" ")[0] === clause.lemma),
    );
    return own.flatMap(({ rule: { name }, misfit }) =>
      misfit === null ? [] : [{ start: token.start, end: token.end, rule: name, misfit }],
    );
  });
}

function nounMisfits(reading: ReturnType<typeof read>, { nouns }: EventIndex, sentence: number): MisfitRule[] {
  return reading.nounPhrases.flatMap((phrase, index) => {
    const token = reading.tokens[headIndexOf(reading, phrase)];
    if (phrase.sentence !== sentence || !token) return [];
    const found: MisfitRule[] = [];
    const made = nounEvent(reading, index, nouns, ({ name }, misfit) =>
      found.push({ start: token.start, end: token.end, rule: name, misfit }),
    );
    return made ? [] : found;
  });
}
