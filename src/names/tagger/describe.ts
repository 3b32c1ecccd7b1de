import type { Annotated } from "../../document/layers.js";
import { nameTypes } from "../../document/names.js";
import { hashText } from "../../learn/hash.js";
import type { Stretch } from "../candidate.js";
import type { RuleReading } from "../read-by-rules.js";
import type { Record } from "../resolve.js";
import type { Word } from "../words.js";
import type { ArticleForm, ArticleForms } from "./article-forms.js";
import type { Facet } from "./facets.js";
import { type KnownKindOf, knownSpansIn } from "./known-spans.js";
import type { Run } from "./runs.js";
import type { WordKinds } from "./word-kinds.js";

/** Sets a facet of the word at a place among the article's words. */
export type Put = (at: number, facet: Facet, value: number) => void;

/** What is known of a word beyond its spelling. */
interface WordKnowledge {
  readonly kinds: WordKinds;
  readonly forms: ArticleForms;
  readonly record: Record;
}

/** The facets of a word by itself, and of its form in the whole article. */
export function describeWord(word: Word, { kinds, forms, record }: WordKnowledge, at: number, put: Put): void {
  put(at, "pos", hashText(word.partOfSpeech));
  put(at, "gap", hashText(word.gap.slice(0, 3)));
  put(at, "given", kinds.given);
  put(at, "known", kinds.known);
  put(at, "city", kinds.city);
  put(at, "head", kinds.head);
  put(at, "role", kinds.role);
  put(at, "context", kinds.context);
  put(at, "wide", kinds.wide);
  put(at, "wider", kinds.wider);
  if (!word.isNamelike) return;
  const form = forms.get(word.lower);
  if (form) describeForm(form, at, put);
  const type = record.typeOf(word.text);
  const ofPerson = record.isPartOfPerson(word.lower) ? 8 : 0;
  put(at, "articleType", (type ? 1 + nameTypes.indexOf(type) : 0) + ofPerson);
}

function describeForm(form: ArticleForm, at: number, put: Put): void {
  put(at, "raised", Math.min(3, form.raised));
  put(at, "lowered", Math.min(2, form.lowered));
  put(at, "titled", Math.min(1, form.titled));
  put(at, "spoken", Math.min(2, form.spoken));
  put(at, "placed", Math.min(2, form.placed));
  put(at, "longRun", Math.min(5, form.longRun));
  put(at, "longFirst", form.longFirst);
  put(at, "longLast", form.longLast);
  put(at, "longPlace", form.longPlace);
  put(at, "evidence", form.evidence);
  put(at, "formBefore", form.before);
  put(at, "formAfter", form.after);
}

/** The facets of the words of a run; `start` is the place of the line's first word. */
export function describeRun(words: readonly Word[], { from, to }: Run, start: number, put: Put): void {
  const hashAt = (index: number) => hashText(words[index]?.lower ?? "");
  const [first, last, before, after] = [hashAt(from), hashAt(to - 1), hashAt(from - 1), hashAt(to)];
  for (let index = from; index < to; index++) {
    const at = start + index;
    put(at, "runFirst", first);
    put(at, "runLast", last);
    put(at, "runSize", Math.min(6, to - from));
    put(at, "runPlace", placeIn(from, to, index));
    put(at, "runBefore", before);
    put(at, "runAfter", after);
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
    for (let index = from; index < to; index++) put(start + index, "span", 2 * kind + (index === from ? 0 : 1));
  }
}

/** What the last token of each word that is `seen` hangs on. */
export function describeTree(
  { tokens: { tokens, sentences }, syntax: { tree } }: Annotated<"tokens" | "syntax">,
  line: number,
  { start, words, seen }: { readonly start: number; readonly words: readonly Word[]; readonly seen: Uint8Array },
  put: Put,
): void {
  const { firstToken = 0, endToken = 0 } = sentences[line] ?? {};
  let token = firstToken;
  for (const [index, word] of words.entries()) {
    if (seen[index] === 0) continue;
    while (token + 1 < endToken && (tokens[token]?.end ?? 0) < word.end) token++;
    const head = tree.heads[token] ?? -1;
    put(start + index, "relation", hashText(tree.relations[token] ?? "dep"));
    put(start + index, "headWord", hashText(tokens[head]?.lower ?? ""));
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
      put(at, "ruleLabel", 1 + label);
      put(at, "ruleName", rule + label);
      put(at, "ruleWeight", name.weight + (name.isDoubtful ? 16 : 0) + (name.title ? 32 : 0));
    }
  }
}
