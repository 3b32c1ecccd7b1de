import type { Annotated } from "../document/layers.js";
import { overlaps, type Span } from "../document/span.js";
import { type Reading, spanOf } from "./candidate.js";
import { readByRules } from "./read-by-rules.js";
import { typingRules } from "./rules.js";
import type { NameTagger } from "./tagger/tagger.js";
import type { TaggerTrace } from "./tagger/trace.js";
import { readingsBy } from "./typing.js";

/** A name that the rules read, with all rules that hold for its words. */
export interface RuleTrace extends Span, Reading {
  /** In the order of the rules, the deciding one first unless the article's other names decided. */
  readonly matching: readonly Reading[];
}

/** How the stage came to read some words as a name, or not to. */
export interface NameTrace {
  /** What the rules read there by themselves. */
  readonly rules: readonly RuleTrace[];
  /** What the tagger made of it; null for words it does not look at. */
  readonly tagger: TaggerTrace | null;
}

/** Reads the names of an article again, and tells what rules and tagger make of a stretch of its text. */
export function explainName(
  doc: Annotated<"tokens" | "syntax">,
  { knowledge, trace }: NameTagger,
  span: Span,
): NameTrace {
  const reading = readByRules(doc, knowledge);
  const rules = reading.names
    .filter((name) => overlaps(spanOf(name), span))
    .map((name) => ({
      ...spanOf(name),
      type: name.type,
      rule: name.rule,
      weight: name.weight,
      matching: readingsBy(name, typingRules, reading.forms, knowledge),
    }));
  return { rules, tagger: trace(doc, reading, span) };
}
