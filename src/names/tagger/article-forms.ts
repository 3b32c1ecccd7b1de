import { hashText } from "../../learn/hash.js";
import type { Line } from "../lettering.js";
import { personVerbs, placePrepositions, speechVerbs } from "../lists/context.js";
import { isTitleWord } from "../lists/titles.js";
import type { Word } from "../words.js";
import { evidenceAround } from "./evidence.js";
import type { Run } from "./runs.js";

/** What all occurrences of a capitalized form in an article tell together. */
export interface ArticleForm {
  /** How often it stands inside sentences in capitals, and in lower case. */
  raised: number;
  lowered: number;
  /** How often right behind a title, before or behind a verb of speech, behind a preposition of place. */
  titled: number;
  spoken: number;
  placed: number;
  /** The longest run of capitals it stands in: how many words, the first and the last, and where it stands in it. */
  longRun: number;
  longFirst: number;
  longLast: number;
  longPlace: number;
  /** What words around any of its runs say of it: a bit for each sign. */
  evidence: number;
  /** The words before the first run that does not open its sentence, and behind the first run. */
  before: number;
  after: number;
}

/** The forms of an article by their lower-case spelling. */
export type ArticleForms = ReadonlyMap<string, ArticleForm>;

/** Gathers the forms of an article from its lines of prose and the runs in them. */
export function articleFormsOf(lines: readonly Line[], runs: readonly (readonly Run[])[]): ArticleForms {
  const forms = new Map<string, ArticleForm>();
  lines.forEach(({ words, lettering }, line) => {
    if (lettering !== "prose") return;
    for (const run of runs[line] ?? []) addRun(forms, words, run);
  });
  for (const { words, lettering } of lines) if (lettering === "prose") countLowered(forms, words);
  return forms;
}

function addRun(forms: Map<string, ArticleForm>, words: readonly Word[], run: Run): void {
  const { from, to } = run;
  const context = contextOf(words, run);
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (!word?.isNamelike) continue;
    const form = formOf(forms, word.lower);
    if (!word.isFirst) form.raised++;
    if (context.isTitled || isTitleWord(words[index - 1]?.lower ?? "")) form.titled++;
    addContext(form, context, from === 0);
    if (to - from > form.longRun) lengthen(form, words, run, index);
  }
}

/** Counts the words in lower case that stand in capitals elsewhere; nobody asks for others. */
function countLowered(forms: ReadonlyMap<string, ArticleForm>, words: readonly Word[]): void {
  for (const { isNamelike, lower } of words) {
    const form = isNamelike ? undefined : forms.get(lower);
    if (form) form.lowered++;
  }
}

interface Context {
  readonly isTitled: boolean;
  readonly isSpoken: boolean;
  readonly isPlaced: boolean;
  readonly evidence: number;
  readonly before: Word | undefined;
  readonly after: Word | undefined;
}

function contextOf(words: readonly Word[], run: Run): Context {
  const [before, after] = [words[run.from - 1], words[run.to]];
  const isBeside = words[run.from]?.gap === "";
  return {
    isTitled: isBeside && isTitleWord(before?.lower ?? ""),
    isSpoken:
      (after !== undefined && after.gap.length < 2 && isPersonal(after.lower)) ||
      /^(?:said|says|added)$/u.test(before?.lower ?? ""),
    isPlaced: isBeside && placePrepositions.has(before?.lower ?? ""),
    evidence: evidenceAround(words, run),
    before,
    after,
  };
}

const isPersonal = (lower: string) => speechVerbs.has(lower) || personVerbs.has(lower);

function addContext(form: ArticleForm, { isSpoken, isPlaced, evidence, before, after }: Context, opens: boolean): void {
  if (isSpoken) form.spoken++;
  if (isPlaced) form.placed++;
  form.evidence |= evidence;
  if (form.before === 0 && !opens) form.before = hashText(before?.lower ?? "");
  if (form.after === 0 && after) form.after = hashText(after.lower);
}

function lengthen(form: ArticleForm, words: readonly Word[], { from, to }: Run, index: number): void {
  form.longRun = to - from;
  form.longFirst = hashText(words[from]?.lower ?? "");
  form.longLast = hashText(words[to - 1]?.lower ?? "");
  form.longPlace = index === to - 1 ? 2 : index === from ? 0 : 1;
}

function formOf(forms: Map<string, ArticleForm>, lower: string): ArticleForm {
  const known = forms.get(lower);
  if (known) return known;
  const form = { raised: 0, lowered: 0, titled: 0, spoken: 0, placed: 0, longRun: 0, longFirst: 0, longLast: 0 };
  const all: ArticleForm = { ...form, longPlace: 0, evidence: 0, before: 0, after: 0 };
  forms.set(lower, all);
  return all;
}
