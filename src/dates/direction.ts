import { firstEndingAfter, type Span } from "../document/span.js";
import type { Clause, Syntax } from "../document/syntax.js";
import type { Text, Token } from "../document/tokens.js";
import type { Direction } from "./value.js";

/** Verbs and adjectives whose infinitive lies ahead even when they are past: `was due to open on Monday`. */
const ahead = new Set([
  "agree",
  "aim",
  "bound",
  "due",
  "expect",
  "intend",
  "likely",
  "plan",
  "promise",
  "propose",
  "schedule",
  "set",
  "slate",
  "vow",
]);
const past = new Set(["had", "has", "have", "'d", "'ve", "did", "was", "were"]);
const future = new Set(["will", "'ll", "shall", "wo"]);

/** Tells where the verb that governs an expression points. Made once an article. */
export function directionReader(text: Text, syntax: Syntax): (span: Span) => Direction {
  const bySentence = new Map<number, Clause[]>();
  for (const clause of syntax.clauses) {
    const list = bySentence.get(clause.sentence);
    if (list) list.push(clause);
    else bySentence.set(clause.sentence, [clause]);
  }
  return (span) => {
    const at = firstEndingAfter(text.tokens, span.start);
    const token = text.tokens[at];
    if (!token) return null;
    const byPreposition = prepositionAt(text.tokens, at, token);
    if (byPreposition) return byPreposition;
    const clause = governing(bySentence.get(token.sentence) ?? [], span);
    return clause ? ofClause(clause, { tokens: text.tokens, clauses: syntax.clauses }) : null;
  };
}

function prepositionAt(tokens: readonly Token[], at: number, { sentence }: Token): Direction {
  const [before] = tokens.slice(Math.max(0, at - 1), at);
  if (before?.sentence !== sentence) return null;
  if (before.lower === "since") return "past";
  return before.lower === "due" ? "future" : null;
}

/** The narrowest clause around an expression, or the nearest one of its sentence. */
function governing(clauses: readonly Clause[], span: Span): Clause | null {
  let best: Clause | null = null;
  const width = (clause: Clause) => clause.end - clause.start;
  for (const clause of clauses) {
    const isAround = clause.start <= span.start && span.end <= clause.end;
    if (isAround && (!best || width(clause) < width(best))) best = clause;
  }
  return best ?? nearest(clauses, span);
}

function nearest(clauses: readonly Clause[], span: Span): Clause | null {
  let best: Clause | null = null;
  const distance = (clause: Clause) => Math.min(Math.abs(clause.end - span.start), Math.abs(clause.start - span.end));
  for (const clause of clauses) if (!best || distance(clause) < distance(best)) best = clause;
  return best;
}

interface Grammar {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}

function ofClause(clause: Clause, grammar: Grammar, depth = 0): Direction {
  const group = wordsOf(clause, grammar.tokens);
  if (clause.tense === "future" || group.some((word) => future.has(word))) return "future";
  if (isAhead(group, grammar.tokens, clause)) return "future";
  if (clause.relation === "infinitive") return ofInfinitive(clause, grammar, depth);
  if (clause.tense === "past" || group.some((word) => past.has(word))) return "past";
  if (clause.tense === "present") return ofPresent(clause, group);
  const isGerund = grammar.tokens[clause.verb]?.lower.endsWith("ing") ?? false;
  return clause.relation === "participle" && !isGerund ? "past" : ofGovernor(clause, grammar, depth);
}

/** The words of the verb group; adverbs may stretch it, but not without end. */
function wordsOf({ firstToken, endToken }: Clause, tokens: readonly Token[]): string[] {
  return tokens.slice(firstToken, Math.min(endToken, firstToken + 12)).map((token) => token.lower);
}

function ofInfinitive(clause: Clause, grammar: Grammar, depth: number): Direction {
  const governor = clause.governor === null ? undefined : grammar.clauses[clause.governor];
  const before = grammar.tokens[clause.firstToken - 1];
  const isAimed = (governor && ahead.has(governor.lemma)) || (before && ahead.has(before.lemma));
  return isAimed ? "future" : ofGovernor(clause, grammar, depth);
}

function ofGovernor({ governor }: Clause, grammar: Grammar, depth: number): Direction {
  const clause = governor === null ? undefined : grammar.clauses[governor];
  return clause && depth < 4 ? ofClause(clause, grammar, depth + 1) : null;
}

/** `meets on Monday`, `is meeting on Monday`: what is told in the present with a date lies ahead. */
function ofPresent({ modal }: Clause, group: readonly string[]): Direction {
  if (modal === "would" || modal === "could") return "past";
  return group.length === 1 && /^(?:is|are|'s|'re)$/u.test(group[0] ?? "") ? null : "present";
}

function isAhead(group: readonly string[], tokens: readonly Token[], { endToken }: Clause): boolean {
  const isTo = group.includes("to") && group.some((word) => /^(?:is|are|am|was|were)$/u.test(word));
  const next = tokens[endToken]?.lower ?? "";
  return isTo || (ahead.has(next) && group.some((word) => /^(?:is|are|was|were|'s|'re)$/u.test(word)));
}
