import { firstEndingAfter, type Span } from "../document/span.js";
import type { Clause } from "../document/syntax.js";
import { continued } from "./continuation.js";
import { cuesOf } from "./cue.js";
import { cueRules } from "./cue-rules.js";
import type { Draft } from "./draft.js";
import { grammarOf } from "./grammar.js";
import { insideDrafts } from "./inside.js";
import { linesOf, type Reading, wordsOf } from "./line.js";
import { lineRules } from "./line-rules.js";
import { firstReading, type Scene } from "./scene.js";

/** Every statement the rules see, in no fixed order; contents that are the same under one cue are given once. */
export function findDrafts(doc: Reading): Draft[] {
  const { words, lines, clauses, grammar } = groundOf(doc);
  const drafts = lines.flatMap((line, index) => {
    if (line.isBoilerplate) return [];
    return draftsOf({ doc, lines, index, line, cues: cuesOf(line, grammar), clauses });
  });
  return [...continued(doc, lines, drafts), ...insideDrafts(doc, words, { clauses, grammar })];
}

/** What every line of an article is read with. */
export function groundOf(doc: Reading) {
  const words = wordsOf(doc);
  const clauses = new Map<number, Clause>();
  for (const clause of doc.syntax.clauses) clauses.set(clause.verb, clause);
  const grammar = grammarOf(doc.syntax, (offset) => firstEndingAfter(doc.tokens.tokens, offset));
  return { words, lines: linesOf(doc, words), clauses, grammar };
}

function draftsOf(scene: Scene): Draft[] {
  const line = scene.index;
  const drafts: Draft[] = [];
  for (const rule of lineRules) {
    for (const found of rule.readLine(scene)) drafts.push({ rule: rule.name, line, ...found });
  }
  for (const cue of scene.cues) {
    const read = firstReading(cueRules, scene, cue);
    if (read) drafts.push({ rule: read.rule, line, ...read.found });
  }
  return drafts.length > 1 ? withoutRepeats(drafts) : drafts;
}

function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter((draft) => {
    const key = keyOf(draft.content, draft.cueSpan);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const keyOf = (content: readonly Span[], cue: Span | null) =>
  `${cue?.start} ${content.map(({ start, end }) => `${start}-${end}`).join(" ")}`;
