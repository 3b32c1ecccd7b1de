import type { NameType } from "../document/names.js";
import { bySpan, covers, type Span, touching } from "../document/span.js";
import { type Candidate, printed, spanOf, type Typed } from "./candidate.js";
import type { Knowledge } from "./knowledge.js";
import { organizationHeads, otherHeads, placeHeads } from "./lists/heads.js";
import { isTitleWord, portfolioWords } from "./lists/titles.js";
import { titleBefore } from "./pieces.js";
import type { RuleReading } from "./read-by-rules.js";
import { acronymRule, isAcronymOf } from "./resolve.js";
import type { TaggedName, Tagging } from "./tagger/tagger.js";
import type { Word } from "./words.js";

/** A name as the stage settles on it. */
export interface SettledName extends Candidate, Span {
  readonly type: NameType;
  /** The rule that read the same, else `tagger`. */
  readonly rule: string;
  /** How often what the tagger was as sure of is right; null for what only a rule tells. */
  readonly confidence: number | null;
}

/**
 * Brings rules and tagger together, in no order: the tagger decides, but a name of several words that the gazetteer
 * knows is never cut, a handle is what the rules say, and a common word with an article is no name.
 */
export function settle(reading: RuleReading, { view, names }: Tagging, knowledge: Knowledge): SettledName[] {
  // Both readings are sorted and have no overlaps.
  const read = reading.names.map(placed);
  const byStart = new Map(read.map((name) => [name.start, name]));
  const titles = read.flatMap(({ title }) => title ?? []).sort(bySpan);
  const isOfTitle = (span: Span) =>
    touching(titles, span).some((title) => covers(title, span)) && touching(read, span).length === 0;
  const tagged: SettledName[] = [];
  for (const name of names) {
    if (!isLikely(name)) continue;
    const { words } = reading.lines[view.lineOf(name.from)] ?? { words: [] };
    const from = view.indexInLine(name.from);
    const stretch = { words, from, to: from + name.to - name.from };
    const settled = settledName(stretch, name, byStart);
    if (!isBareHead(stretch, knowledge) && !isPortfolio(stretch) && !isOfTitle(settled)) tagged.push(settled);
  }
  const sure = read.filter((name) => isSure(name, tagged));
  const kept = tagged.filter((name) => touching(sure, name).length === 0);
  return withAcronyms([...kept, ...sure.map(withoutConfidence)]);
}

// These are read again and again: written out, all of a kind have one hidden class.

function placed(name: Typed): ReadName {
  const { words, from, to, isDoubtful, text, title, type, rule, weight } = name;
  const { start, end } = spanOf(name);
  return { words, from, to, isDoubtful, text, title, type, rule, weight, start, end };
}

function withoutConfidence({
  words,
  from,
  to,
  isDoubtful,
  text,
  title,
  start,
  end,
  type,
  rule,
}: ReadName): SettledName {
  return { words, from, to, isDoubtful, text, title, start, end, type, rule, confidence: null };
}

/** `Long Name (LN)`: what abbreviates a name is what the name is, here and elsewhere in the article. */
function withAcronyms(names: readonly SettledName[]): SettledName[] {
  const byEnd = new Map(names.map((name) => [name.end, name]));
  const types = new Map<string, NameType>();
  for (const { words, from, text } of names) {
    const long = words[from]?.gap.endsWith("(") ? byEnd.get(words[from - 1]?.end ?? -1) : undefined;
    if (long && isAcronymOf(text, long)) types.set(text, long.type);
  }
  return names.map((name) => {
    const type = types.get(name.text);
    return type === undefined || type === name.type ? name : { ...name, type, rule: acronymRule };
  });
}

/**
 * Whether what the tagger found is kept. F1 is highest when everything is kept that is right more often than half of F1
 * (Lipton, Elkan and Naryanaswamy 2014). A less likely type or bound is kept where the words are a name, or parts of
 * names, beyond doubt: nothing is worse there than something a little wrong.
 */
function isLikely({ confidence, certainty, presence }: TaggedName): boolean {
  return confidence >= (certainty >= 0.5 || presence >= 0.98 ? 0.32 : 0.38);
}

/** A name that the rules read, with its place in the text. */
interface ReadName extends Typed, Span {}

interface Words {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
}

function settledName(
  stretch: Words,
  { type, confidence }: TaggedName,
  byStart: ReadonlyMap<number, ReadName>,
): SettledName {
  const span = spanOf(stretch);
  const read = byStart.get(span.start);
  const isSame = read !== undefined && read.type === type && read.end === span.end;
  const { words, from, to } = stretch;
  return {
    words,
    from,
    to,
    isDoubtful: false,
    text: printed(words, from, to),
    title: read?.title ?? titleBefore(words, from),
    start: span.start,
    end: span.end,
    type,
    rule: isSame ? read.rule : "tagger",
    confidence,
  };
}

/**
 * Rules that are right more often than the tagger where they read several words otherwise (counted on annotated news):
 * names are not cut that a list holds whole, and what a head word says of the thing holds.
 */
const surer: ReadonlySet<string> = new Set([
  "nationality",
  "other-head",
  "place-head",
  "quoted-title",
  "thing-by-kind",
]);
/** The same, but a longer name of the tagger stays. */
const whole: ReadonlySet<string> = new Set(["known-country", "known-place", "known-organization"]);

/** Whether a name that the rules read stands against what the tagger found on the same words. */
function isSure(name: ReadName, tagged: readonly SettledName[]): boolean {
  const { rule, from, to } = name;
  if (rule === "handle" || rule === "known-thing") return true;
  if (to - from === 1) return false;
  if (surer.has(rule)) return true;
  if (rule === "organization-head") {
    const others = touching(tagged, name);
    return others.length > 1 && others.every((other) => isPartOf(other, name));
  }
  return whole.has(rule) && !touching(tagged, name).some((other) => covers(other, name));
}

/** Whether a name may be a part of a body's: `Bank of Uganda Michael Atingi-Ego` is a bank and a person. */
const isPartOf = (name: SettledName, span: Span) => name.type !== "PERSON" && covers(span, name);

/** `Secretary of State`, `Minister of Foreign Affairs`: what an office is over. */
function isPortfolio({ words, from, to }: Words): boolean {
  const link = words[from - 1];
  if (!/^(?:of|for)$/u.test(link?.text ?? "") || words[from]?.gap !== "" || link?.gap !== "") return false;
  return (
    isTitleWord(words[from - 2]?.lower ?? "") &&
    words.slice(from, to).every(({ lower }) => portfolioWords.has(lower) || lower === "and")
  );
}

const determiners = new Set(["a", "an", "her", "his", "its", "our", "the", "their", "this"]);

/** `the Party`, `this Parliament`: one common word with an article, and nothing behind it that would make it a name. */
function isBareHead({ words, from, to }: Words, { gazetteer }: Knowledge): boolean {
  const [own, before, after] = [words[from], words[from - 1], words[to]];
  if (!own || to - from > 1 || own.gap !== "" || !determiners.has(before?.lower ?? "")) return false;
  if (after?.gap === "" && (after.isNamelike || after.lower === "of" || after.lower === "for")) return false;
  const { lower, text } = own;
  const isHead = organizationHeads.has(lower) || placeHeads.has(lower) || otherHeads.has(lower) || isTitleWord(lower);
  return isHead && gazetteer.isCommonWord(lower) && /\p{Ll}/u.test(text);
}
