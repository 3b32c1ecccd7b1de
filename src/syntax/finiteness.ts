import type { Chunk, VerbChunk } from "./chunk.js";
import type { Reading } from "./draft.js";
import { type Gap, isBareNoun } from "./gap.js";
import { bareInfinitiveVerbs, clauseTakingVerbs, contentOnlyVerbs, invertingVerbs } from "./verb-lists.js";

/** What a verb form turns out to be in its place. */
export type Finiteness = "finite" | "participle" | "base";

/** Decides whether a form that could be either is a finite verb (`forces seized the city`) or not (`the city seized by them`). */
export function finitenessOf(reading: Reading, at: number, gap: Gap): Finiteness {
  const verb = reading.chunks[at] as VerbChunk;
  if (verb.form === "finite") return "finite";
  if (verb.form === "participle") return "participle";
  return verb.form === "base" ? baseForm(reading, gap) : pastForm(reading, at, gap);
}

function baseForm(reading: Reading, gap: Gap): Finiteness {
  const last = reading.drafts.at(-1);
  if (gap.introducer) return "finite";
  if (!gap.subject) return reading.waiting.length > 0 && gap.coordinatorAt < 0 ? "finite" : "base";
  if (!last || gap.hasSeparator || gap.coordinatorAt >= 0) return "finite";
  return bareInfinitiveVerbs.has(last.verb.lemma) ? "base" : "finite";
}

function pastForm(reading: Reading, at: number, gap: Gap): Finiteness {
  const { chunks } = reading;
  const next = chunks[at + 1];
  if (gap.introducer) return gap.subject || gap.introducer.kind !== "subordinator" ? "finite" : "participle";
  if (next?.kind === "preposition" && next.lower === "by") return "participle";
  const isResumed = isSubjectlessFiniteAhead(chunks, at);
  if (gap.subject) return isResumed ? "participle" : withSubject(reading, gap, next);
  if (gap.coordinatorAt >= 0) return isResumed ? likeLast(reading) : "finite";
  return withoutSubject(reading, at, gap);
}

/** Behind another verb without a mark between: the content of a verb of speech, or a participle of the object. */
function withSubject(reading: Reading, gap: Gap, next: Chunk | undefined): Finiteness {
  const last = reading.drafts.at(-1);
  if (!last || gap.hasSeparator || gap.coordinatorAt >= 0 || gap.subject?.antecedent !== null) return "finite";
  if (!clauseTakingVerbs.has(last.verb.lemma))
    return reading.waiting.at(-1)?.isWeak === false ? "finite" : "participle";
  if (contentOnlyVerbs.has(last.verb.lemma) && last.at === (gap.subject?.from ?? 0) - 1) return "finite";
  return followedByObject(next) || isNominative(reading, gap) ? "finite" : "participle";
}

function likeLast({ drafts }: Reading): Finiteness {
  return drafts.at(-1)?.isFinite === false ? "participle" : "finite";
}

/** `…, destabilized Europe` goes on with an object; `…, focused on victory` does not. */
function withoutSubject(reading: Reading, at: number, gap: Gap): Finiteness {
  const { chunks, waiting } = reading;
  const next = chunks[at + 1];
  if (waiting.at(-1)?.isWeak === false)
    return gap.hasSeparator && isSubjectlessFiniteAhead(chunks, at) ? "participle" : "finite";
  if (at === 0 && reading.drafts.length === 0) return isBareNoun(next) ? "finite" : "participle";
  return gap.hasSeparator && followedByObject(next) ? "finite" : "participle";
}

function followedByObject(next: Chunk | undefined): boolean {
  return isBareNoun(next) || next?.kind === "that" || next === undefined;
}

function isNominative({ chunks }: Reading, gap: Gap): boolean {
  const subject = gap.subject ? chunks[gap.subject.subject] : undefined;
  return subject?.kind === "noun" && subject.isPronoun;
}

/** Whether the next verb group is finite and nothing before it could be its subject: `the man arrested on Monday was charged`. */
function isSubjectlessFiniteAhead(chunks: readonly Chunk[], from: number): boolean {
  const isBehindComma = chunks[from - 1]?.kind === "comma";
  for (let at = from + 1; at < Math.min(chunks.length, from + 20); at++) {
    const chunk = chunks[at];
    if (!chunk || isBareNoun(chunk)) return false;
    if (chunk.kind === "verb") return isFiniteHere(chunks, at, chunk);
    if (chunk.kind === "comma" && !isBehindComma) return false;
    if (/^(?:that|relative|subordinator|coordinator|close|colon|source)$/u.test(chunk.kind)) return false;
  }
  return false;
}

function isFiniteHere(chunks: readonly Chunk[], at: number, verb: VerbChunk): boolean {
  const isInverted = invertingVerbs.has(verb.lemma) && chunks[at - 1]?.kind === "comma" && isBareNoun(chunks[at + 1]);
  if (isInverted || verb.form === "infinitive" || verb.form === "gerund") return false;
  return verb.hasAuxiliary || verb.form === "finite" || verb.form === "past or participle";
}
