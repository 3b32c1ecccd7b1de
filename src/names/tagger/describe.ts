import type { Annotated } from "../../document/layers.js";
import { nameTypes } from "../../document/names.js";
import { hashText } from "../../learn/hash.js";
import type { Stretch } from "../candidate.js";
import type { RuleReading } from "../read-by-rules.js";
import type { Record } from "../resolve.js";
import type { Word } from "../words.js";
import { emptyHash } from "./article-forms.js";
import type { FactsAt } from "./evidence.js";
import { placeAt } from "./facets.js";
import { type KnownKindOf, knownSpansIn } from "./known-spans.js";
import type { Run } from "./runs.js";

const { pos, gap, span, runFirst, runLast, runSize, runPlace, runBefore, runAfter, relation, headWord } = placeAt;
const { ruleLabel, ruleName, ruleWeight, articleType } = placeAt;

/** Sets a facet, one of `placeAt`, of the word at a place among the article's words. */
export type Put = (at: number, facet: number, value: number) => void;

/** The facets of a word that words beside it look at. */
export function describeWord(word: Word, at: number, put: Put): void {
  put(at, pos, hashText(word.partOfSpeech));
  put(at, gap, word.gap === "" ? emptyHash : hashText(word.gap.slice(0, 3)));
}

/** What the rules made of the article's other occurrences of a word. */
export function describeRecord({ isNamelike, text, lower }: Word, record: Record, at: number, put: Put): void {
  if (!isNamelike) return;
  const type = record.typeOf(text);
  const ofPerson = record.isPartOfPerson(lower) ? 8 : 0;
  put(at, articleType, (type ? 1 + nameTypes.indexOf(type) : 0) + ofPerson);
}

/** The facets of the words of a run; `start` is the place of the line's first word. */
export function describeRun({ from, to }: Run, start: number, factsAt: FactsAt, put: Put): void {
  const hashAt = (index: number) => factsAt(index)?.hash ?? emptyHash;
  const [first, last, before, after] = [hashAt(from), hashAt(to - 1), hashAt(from - 1), hashAt(to)];
  for (let index = from; index < to; index++) {
    const at = start + index;
    put(at, runFirst, first);
    put(at, runLast, last);
    put(at, runSize, Math.min(6, to - from));
    put(at, runPlace, placeIn(from, to, index));
    put(at, runBefore, before);
    put(at, runAfter, after);
  }
}

/** Whether a word of a run is all of it, its first, its last, or another. */
function placeIn(from: number, to: number, index: number): number {
  if (to - from === 1) return 3;
  if (index === from) return 0;
  return index === to - 1 ? 2 : 1;
}

/** Names in a run that the gazetteer knows. */
export function describeKnown(
  words: readonly Word[],
  run: Run,
  { start, knownKindOf }: { readonly start: number; readonly knownKindOf: KnownKindOf },
  put: Put,
): void {
  for (const { from, to, kind } of knownSpansIn(words, run, knownKindOf)) {
    for (let index = from; index < to; index++) put(start + index, span, 2 * kind + (index === from ? 0 : 1));
  }
}

/** What the last token of each active word of a line hangs on. */
export function describeTree(
  { tokens: { tokens, sentences }, syntax: { tree } }: Annotated<"tokens" | "syntax">,
  line: number,
  { start, words, active }: { readonly start: number; readonly words: readonly Word[]; readonly active: Uint8Array },
  put: Put,
): void {
  const { firstToken = 0, endToken = 0 } = sentences[line] ?? {};
  let token = firstToken;
  for (let index = 0; index < words.length; index++) {
    const end = words[index]?.end ?? 0;
    if (active[start + index] === 0) continue;
    while (token + 1 < endToken && (tokens[token]?.end ?? 0) < end) token++;
    const head = tree.heads[token] ?? -1;
    put(start + index, relation, hashText(tree.relations[token] ?? "dep"));
    put(start + index, headWord, hashText(tokens[head]?.lower ?? ""));
  }
}

/** What the rules read. */
export function describeRules(
  { names }: RuleReading,
  placeOf: (stretch: Stretch) => { readonly from: number; readonly to: number },
  put: Put,
): void {
  for (const name of names) {
    const { from, to } = placeOf(name);
    const type = nameTypes.indexOf(name.type);
    const rule = hashText(name.rule);
    for (let at = from; at < to; at++) {
      const label = 2 * type + (at === from ? 0 : 1);
      put(at, ruleLabel, 1 + label);
      put(at, ruleName, rule + label);
      put(at, ruleWeight, name.weight + (name.isDoubtful ? 16 : 0) + (name.title ? 32 : 0));
    }
  }
}
