import type { Chunk, MarkChunk, NounChunk } from "./chunk.js";
import { clauseOrPhrase } from "./words.js";

/** Decides for each preposition whether it governs the noun phrase behind it, introduces a clause, or stands alone. */
export function governed(raw: readonly Chunk[]): Chunk[] {
  const result: Chunk[] = [];
  const state = { isSubjectOpen: false, hasVerb: false };
  for (let at = 0; at < raw.length; at++) {
    const chunk = raw[at];
    if (!chunk) break;
    const noun = raw[at + 1];
    const governs = chunk.kind === "preposition" || chunk.kind === "source";
    if (!governs || noun?.kind !== "noun") {
      note(state, chunk);
      result.push(chunk);
    } else if (mayIntroduce(state, chunk, noun) && isClauseAhead(raw, at + 1)) {
      result.push({ ...chunk, kind: "subordinator" });
    } else {
      result.push(chunk, { ...noun, preposition: chunk.lower });
      at++;
    }
  }
  return result;
}

interface State {
  /** Whether a noun phrase waits for its verb. */
  isSubjectOpen: boolean;
  hasVerb: boolean;
}

function note(state: State, chunk: Chunk) {
  if (chunk.kind === "verb") state.hasVerb = true;
  if (/^(?:comma|verb|that|subordinator|relative)$/u.test(chunk.kind)) state.isSubjectOpen = false;
  if (chunk.kind === "noun" && !chunk.isTemporal) state.isSubjectOpen = true;
}

/** `Concerns after the attack have been raised`: while the first verb is awaited, only a pronoun makes it a clause. */
function mayIntroduce({ isSubjectOpen, hasVerb }: State, { lower }: MarkChunk, noun: NounChunk): boolean {
  return clauseOrPhrase.has(lower) && (noun.isPronoun || !isSubjectOpen || hasVerb);
}

/** Whether one bare noun phrase and then a finite verb follow, before any mark. */
function isClauseAhead(raw: readonly Chunk[], from: number): boolean {
  let bare = 0;
  for (let at = from; at < Math.min(raw.length, from + 14); at++) {
    const chunk = raw[at];
    if (chunk?.kind === "verb") return bare === 1 && isFiniteLooking(chunk, raw[at + 1]);
    if (!chunk || !/^(?:noun|coordinator|preposition|other)$/u.test(chunk.kind)) return false;
    if (chunk.kind === "coordinator") bare = 0;
    else if (at === from || isBare(raw, at)) bare++;
  }
  return false;
}

function isBare(raw: readonly Chunk[], at: number): boolean {
  const chunk = raw[at];
  return chunk?.kind === "noun" && raw[at - 1]?.kind !== "preposition" && !chunk.isTemporal;
}

function isFiniteLooking(verb: Chunk, next: Chunk | undefined): boolean {
  if (verb.kind !== "verb") return false;
  if (verb.form === "finite" || verb.form === "base") return true;
  return verb.form === "past or participle" && !(next?.kind === "preposition" && next.lower === "by");
}
