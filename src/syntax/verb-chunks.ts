import { verbShape } from "../document/verbs.js";
import type { NounChunk, VerbChunk, VerbForm, Word } from "./chunk.js";
import { nounChunkAt } from "./noun-chunks.js";
import { beForms, modals, negations } from "./words.js";

/** The words of a verb group by what they do. */
interface Group {
  readonly from: number;
  to: number;
  hasTo: boolean;
  isNegated: boolean;
  readonly auxiliaries: number[];
  verb: number;
  subjectInside: NounChunk | null;
}

const isVerbal = (word: Word | undefined) => word?.partOfSpeech === "VERB" || word?.partOfSpeech === "AUX";

/** The verb group that begins at `from` (with `to`, an auxiliary or the verb itself), or null. */
export function verbChunkAt(words: readonly Word[], from: number, mayInvert: boolean): VerbChunk | null {
  if (words[from]?.lower === "not" && words[from + 1]?.lower === "to") {
    const inner = verbChunkAt(words, from + 1, false);
    return inner && { ...inner, from, isNegated: true };
  }
  const hasTo = words[from]?.lower === "to";
  if (hasTo ? !isInfinitive(words, from + 1) : !isVerbal(words[from])) return null;
  const group: Group = {
    from,
    to: hasTo ? from + 1 : from,
    hasTo,
    isNegated: false,
    auxiliaries: [],
    verb: -1,
    subjectInside: null,
  };
  collect(words, group);
  if (mayInvert && group.verb < 0 && !hasTo) invert(words, group);
  return group.verb < 0 && !settleForAuxiliary(group) ? null : describe(words, group);
}

/** Without another verb the last auxiliary is the main one: `has been ready`, `had no right`. */
function settleForAuxiliary(group: Group): boolean {
  const last = group.auxiliaries.pop();
  if (last === undefined) return false;
  group.verb = last;
  if (!group.isNegated) group.to = last + 1;
  return true;
}

/** Whether an infinitive stands at `at`, adverbs before it allowed: `to more effectively defend`. */
function isInfinitive(words: readonly Word[], at: number): boolean {
  for (let next = at; next < at + 4; next++) {
    const word = words[next];
    if (!word) return false;
    if (isVerbal(word)) return verbShape(word.lower).base && word.lower !== "are";
    if (word.partOfSpeech !== "ADV" && !negations.has(word.lower) && !/^(?:more|better|fully)$/u.test(word.lower))
      return false;
  }
  return false;
}

/** Takes auxiliaries, adverbs and negations up to and including the main verb. */
function collect(words: readonly Word[], group: Group) {
  let at = group.to;
  while (at < words.length && at - group.from < 24 && group.verb < 0) {
    const size = take(words, at, group);
    if (size === 0) return;
    at += size;
  }
}

/** Takes the word at `at` into the group; 0 when the group ends before it. */
function take(words: readonly Word[], at: number, group: Group): number {
  const word = words[at];
  if (!word) return 0;
  if (isVerbal(word)) return takeVerb(words, at, group) ? 1 : 0;
  if (negations.has(word.lower)) {
    group.isNegated = true;
    if (group.auxiliaries.length > 0) group.to = at + 1;
  }
  return link(words, at, group);
}

function takeVerb(words: readonly Word[], at: number, group: Group): boolean {
  const word = words[at];
  if (!word) return false;
  const isFirst = group.auxiliaries.length === 0;
  if (word.partOfSpeech === "VERB" && !isHelper(words, at)) {
    if (!isFirst && !fits(words, group, word)) return false;
    group.verb = at;
  } else {
    if (!isFirst && !mayFollowAuxiliary(word) && words[at - 1]?.partOfSpeech !== "CCONJ") return false;
    group.auxiliaries.push(at);
  }
  group.to = at + 1;
  return true;
}

/** A finite verb does not follow an auxiliary: `what happened is known`, `all they have said`. */
function fits(words: readonly Word[], group: Group, verb: Word): boolean {
  const shape = verbShape(verb.lower);
  const last = words[group.auxiliaries.at(-1) ?? -1]?.lower ?? "";
  if (beForms.has(last)) return shape.participle || shape.gerund;
  if (modals.has(last)) return shape.base;
  return shape.base || shape.participle || last === "'s" || shape.gerund;
}

function mayFollowAuxiliary(word: Word): boolean {
  return /^(?:be|been|being|have|had|do|get|getting|got)$/u.test(word.lower);
}

/** `got` and `have` tagged as verbs before a participle help like auxiliaries. */
function isHelper(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!/^(?:have|has|had|having|be|been|being|got|gets|get)$/u.test(words[at]?.lower ?? "")) return false;
  return next?.partOfSpeech === "VERB" && verbShape(next.lower).participle;
}

/** How many words stand at `at` that may interrupt a group: adverbs, `not`, `, never`, `and will`. */
function link(words: readonly Word[], at: number, group: Group): number {
  const word = words[at];
  if (!word) return 0;
  if (word.partOfSpeech === "ADV" || negations.has(word.lower)) return 1;
  if (group.auxiliaries.length === 0) return group.hasTo && /^(?:more|better)$/u.test(word.lower) ? 1 : 0;
  if (word.lower === ",") return parenthesis(words, at);
  return joinsAuxiliary(words, at) ? 1 : 0;
}

/** `does not [and] will`. */
function joinsAuxiliary(words: readonly Word[], at: number): boolean {
  const isJoint = /^(?:and|or|but)$/u.test(words[at]?.lower ?? "") && words[at + 1]?.partOfSpeech === "AUX";
  return isJoint && negations.has(words[at - 1]?.lower ?? "");
}

/** `will never, never recognize`, `has, however, said`. */
function parenthesis(words: readonly Word[], at: number): number {
  if (words[at + 1]?.partOfSpeech !== "ADV") return 0;
  if (isVerbal(words[at + 2])) return 2;
  return words[at + 2]?.lower === "," && isVerbal(words[at + 3]) ? 3 : 0;
}

/** `will [the world] recognize`, `did [he] say`: an auxiliary, its subject, then the verb without one. */
function invert(words: readonly Word[], group: Group) {
  const subject = nounChunkAt(words, group.to);
  if (!subject || group.auxiliaries.length !== 1) return;
  const rest: Group = { ...group, to: subject.to, auxiliaries: [...group.auxiliaries] };
  if (subject.to >= words.length) return;
  collect(words, rest);
  if (rest.verb < 0) return;
  Object.assign(group, rest, { subjectInside: subject });
}

function describe(words: readonly Word[], group: Group): VerbChunk {
  const auxiliaries = group.auxiliaries.map((at) => words[at]?.lower ?? "");
  const main = words[group.verb];
  const lower = main?.lower ?? "";
  const form = formOf(group, auxiliaries, main);
  const modal = [...auxiliaries, lower].find((word) => modals.has(word)) ?? null;
  return {
    kind: "verb",
    from: group.from,
    to: group.to,
    verb: group.verb,
    lemma: main?.lemma ?? "",
    form,
    tense: tenseOf(form, modal, [...auxiliaries, lower]),
    isPassive: form === "participle" || isPassive(auxiliaries, lower),
    isNegated: group.isNegated,
    modal: modal === null ? null : (fullModals.get(modal) ?? modal),
    hasAuxiliary: auxiliaries.length > 0,
    subjectInside: group.subjectInside,
  };
}

const passiveHelper = /^(?:get|gets|got|getting)$/u;

function isPassive(auxiliaries: readonly string[], main: string): boolean {
  const helper = auxiliaries.at(-1) ?? "";
  return verbShape(main).participle && (beForms.has(helper) || passiveHelper.test(helper));
}

const fullModals: ReadonlyMap<string, string> = new Map([
  ["'d", "would"],
  ["'ll", "will"],
  ["ca", "can"],
  ["cannot", "can"],
  ["wo", "will"],
]);

const fixedForms: ReadonlyMap<string, VerbForm> = new Map<string, VerbForm>([
  ["be", "base"],
  ["been", "participle"],
  ["being", "gerund"],
  ["having", "gerund"],
]);

function formOf(group: Group, auxiliaries: readonly string[], main: Word | undefined): VerbForm {
  if (group.hasTo) return "infinitive";
  const first = auxiliaries[0] ?? main?.lower ?? "";
  if (modals.has(first)) return "finite";
  const isAuxiliary = auxiliaries.length > 0 || main?.partOfSpeech === "AUX";
  return fixedForms.get(first) ?? (isAuxiliary ? "finite" : formOfShape(first));
}

function formOfShape(lower: string): VerbForm {
  const shape = verbShape(lower);
  if (shape.gerund) return "gerund";
  if (shape.third) return "finite";
  if (shape.past) return shape.participle ? "past or participle" : "finite";
  return shape.participle && !shape.base ? "participle" : "base";
}

/** The present perfect counts as past: `has signed` tells what happened. */
function tenseOf(form: VerbForm, modal: string | null, verbs: readonly string[]): VerbChunk["tense"] {
  if (form === "infinitive" || form === "gerund" || form === "participle") return "none";
  if (modal !== null) return /^(?:will|shall|'ll|wo)$/u.test(modal) ? "future" : "present";
  const first = verbs[0] ?? "";
  const isPerfect = verbs.length > 1 && /^(?:have|has|'ve)$/u.test(first);
  return isPerfect || verbShape(first).past ? "past" : "present";
}
