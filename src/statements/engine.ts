import type { Span } from "../document/span.js";
import { continued } from "./continuation.js";
import { cuesOf } from "./cue.js";
import { cueRules } from "./cue-rules.js";
import type { Draft } from "./draft.js";
import { insideDrafts } from "./inside.js";
import { linesOf, type Reading } from "./line.js";
import { lineRules } from "./line-rules.js";
import type { Scene } from "./scene.js";

/** Every statement the rules see, in no fixed order; contents that are the same under one cue are given once. */
export function findDrafts(doc: Reading): Draft[] {
  const lines = linesOf(doc);
  const clauses = new Map(doc.syntax.clauses.map((clause) => [clause.verb, clause]));
  const drafts = lines.flatMap((line, index) => {
    if (line.isBoilerplate) return [];
    return draftsOf({ doc, lines, index, line, cues: cuesOf(line), clauses });
  });
  return [...continued(doc, lines, drafts), ...insideDrafts(doc, clauses)];
}

function draftsOf(scene: Scene): Draft[] {
  const line = scene.index;
  const bare = lineRules.flatMap((rule) =>
    rule.readLine(scene).map((found): Draft => ({ ...found, rule: rule.name, line })),
  );
  const spoken = scene.cues.flatMap((cue) => {
    for (const rule of cueRules) {
      const found = rule.read(scene, cue);
      if (found) return [{ ...found, rule: rule.name, line }];
    }
    return [];
  });
  return withoutRepeats([...bare, ...spoken]);
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
