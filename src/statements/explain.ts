import { overlaps, type Span } from "../document/span.js";
import { cuesOf, type Refusal, refusedCues } from "./cue.js";
import { cueRules } from "./cue-rules.js";
import { groundOf } from "./engine.js";
import type { Reading } from "./line.js";
import { firstReading, spanOf } from "./scene.js";

/** A verb of communication that made no statement: refused by itself, or no rule found what was said. */
export interface RefusedCue extends Span {
  readonly reason: Refusal | "no-content";
}

/** The verbs of communication in a stretch of an article that make no statement, with the reason. */
export function explainCues(doc: Reading, span: Span): RefusedCue[] {
  const { lines, clauses, grammar } = groundOf(doc);
  return lines.flatMap((line, index): RefusedCue[] => {
    if (line.isBoilerplate || !overlaps(line, span)) return [];
    const cues = cuesOf(line, grammar);
    const scene = { doc, lines, index, line, cues, clauses };
    const refused = refusedCues(line, grammar).map(({ item: { start, end }, refusal }) => ({
      start,
      end,
      reason: refusal,
    }));
    const empty = cues
      .filter((cue) => firstReading(cueRules, scene, cue) === null)
      .map((cue) => ({ ...spanOf(line.items, cue.printed), reason: "no-content" as const }));
    return [...refused, ...empty].filter((each) => overlaps(each, span)).sort((a, b) => a.start - b.start);
  });
}
