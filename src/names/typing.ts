import { type Candidate, ownWords, type Reading, type Typed, typedAs } from "./candidate.js";
import type { Forms } from "./forms.js";
import type { Knowledge } from "./knowledge.js";
import type { NameRule, View } from "./rule.js";

/** What the rules make of a candidate by itself; null when none of them holds. */
export function typed(
  candidate: Candidate,
  rules: readonly NameRule[],
  forms: Forms,
  knowledge: Knowledge,
): Typed | null {
  const view = viewOf(candidate, forms, knowledge);
  if (!view) return null;
  for (const rule of rules) {
    const reading = readingBy(rule, view);
    if (reading) return typedAs(candidate, reading);
  }
  return null;
}

/** What each rule that holds makes of a candidate, in the order of the rules: the first decides. For explanations. */
export function readingsBy(
  candidate: Candidate,
  rules: readonly NameRule[],
  forms: Forms,
  knowledge: Knowledge,
): readonly Reading[] {
  const view = viewOf(candidate, forms, knowledge);
  return view ? rules.flatMap((rule) => readingBy(rule, view) ?? []) : [];
}

function readingBy(rule: NameRule, view: View): Reading | null {
  if (!rule.holds(view)) return null;
  const type = typeof rule.type === "function" ? rule.type(view) : rule.type;
  return type && { type, rule: rule.name, weight: rule.weight };
}

function viewOf(candidate: Candidate, forms: Forms, knowledge: Knowledge): View | null {
  const own = ownWords(candidate);
  const first = own[0];
  const last = own.at(-1);
  if (!first || !last) return null;
  const { words, from, to } = candidate;
  return {
    candidate,
    text: candidate.text,
    known: knowledge.typeOf(candidate.text),
    own,
    first,
    last,
    before: words[from - 1],
    beforeThat: words[from - 2],
    after: words[to],
    knowledge,
    forms,
  };
}
