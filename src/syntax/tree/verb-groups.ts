import { verbShape } from "../../document/verbs.js";
import { beForms, modals, negations } from "../words.js";
import type { Group } from "./draft.js";
import { relation } from "./relation.js";
import { formOfAuxiliary, formOfVerb, type Setting } from "./verb-forms.js";
import type { WordTree } from "./word-tree.js";

/** The words that may belong to the verb group of a clause: those that hang on its head from one token up to another. */
export interface Range {
  readonly head: number;
  readonly verb: number;
  readonly from: number;
  readonly to: number;
}

/** What stands around a verb. */
interface Around {
  first: number;
  last: number;
  hasTo: boolean;
  modal: string | null;
  hasPassive: boolean;
}

const auxiliary = relation.auxiliary | relation.passiveAuxiliary | relation.copula;

/** The verb group of a clause: where it stands, its form, tense, voice. */
export function groupOf(tree: WordTree, range: Range, setting: Setting): Group {
  const { verb } = range;
  const group: Group = {
    firstToken: verb,
    endToken: verb + 1,
    form: "finite",
    tense: "none",
    isPassive: false,
    isNegated: false,
    modal: null,
    hasAuxiliary: false,
    isPerfect: false,
  };
  const around = collect(tree, range, group);
  const first = tree.tokens[around.first];
  group.hasAuxiliary = first !== undefined;
  group.modal = around.modal;
  group.isPerfect = first?.lemma === "have";
  if (around.hasTo) group.form = "infinitive";
  else if (around.modal !== null && first) group.form = "finite";
  else group.form = first ? formOfAuxiliary(first.lower) : formOfVerb(tree, verb, setting);
  group.isPassive = isPassive(tree, verb, around, group, setting);
  if ((setting.own & relation.conjunct) !== 0 && !setting.hasSubject && !first) share(tree, verb, group, setting);
  if (group.form !== "finite") group.tense = "none";
  else if (group.tense === "none") group.tense = tenseOf(group, (first ?? tree.tokens[verb])?.lower ?? "");
  return group;
}

function collect(tree: WordTree, { head, verb, from, to }: Range, group: Group): Around {
  const { tokens, relations } = tree;
  const around: Around = { first: -1, last: -1, hasTo: false, modal: null, hasPassive: false };
  for (let at = tree.first[head] ?? -1; at >= 0 && at < to; at = tree.next[at] ?? -1) {
    if (at < from || at === verb) continue;
    const own = relations[at] ?? 0;
    if ((own & auxiliary) !== 0) {
      if (around.first < 0) around.first = at;
      around.last = at;
      around.modal ??= modalOf(tree, at);
      around.hasPassive ||= (own & relation.passiveAuxiliary) !== 0;
    } else if ((own & relation.mark) !== 0 && tokens[at]?.lower === "to") around.hasTo = true;
    else if ((own & relation.adverb) === 0 || !negates(tree, at)) continue;
    else group.isNegated = true;
    if ((own & relation.adverb) === 0) group.firstToken = Math.min(group.firstToken, at);
    if (at === group.firstToken - 1) group.firstToken = at;
    if (at === group.endToken) group.endToken++;
  }
  if (around.modal === null && head === verb) around.modal = modalOf(tree, verb);
  return around;
}

function negates({ tokens }: WordTree, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  return negations.has(lower) || (lower === "longer" && tokens[at - 1]?.lower === "no");
}

const fullModals: ReadonlyMap<string, string> = new Map([
  ["'d", "would"],
  ["'ll", "will"],
  ["ca", "can"],
  ["cannot", "can"],
  ["wo", "will"],
]);

function modalOf({ tokens }: WordTree, at: number): string | null {
  const token = tokens[at];
  if (!token || token.partOfSpeech !== "AUX" || !modals.has(token.lower) || token.lemma === "have") return null;
  return fullModals.get(token.lower) ?? token.lower;
}

const getForms = new Set(["get", "gets", "getting", "got", "gotten"]);

function isPassive(tree: WordTree, verb: number, around: Around, group: Group, setting: Setting): boolean {
  if (around.hasPassive) return true;
  const token = tree.tokens[verb];
  if (!token || token.lemma === "be" || !verbShape(token.lower).participle) return false;
  if ((setting.below & relation.passiveSubject) !== 0) return true;
  const last = tree.tokens[around.last]?.lower;
  if (last === undefined) return group.form === "participle";
  return beForms.has(last) || getForms.has(last);
}

/** `was arrested and [charged]`, `will meet and [sign]`: the auxiliary of the first verb holds for both. */
function share({ tokens }: WordTree, verb: number, group: Group, { above, below }: Setting) {
  if (!above) return;
  const shared = above.group;
  const shape = verbShape(tokens[verb]?.lower ?? "");
  if (!shared.hasAuxiliary || shared.form !== "finite") return;
  const hasObject = (below & (relation.object | relation.content)) !== 0;
  const isSharedPassive = shared.isPassive && shape.participle && !hasObject;
  const isSharedForm =
    (shared.isPerfect && shape.participle) ||
    (!shared.isPassive && shape.base && group.form === "base") ||
    (!shared.isPassive && shape.gerund && verbShape(tokens[above.verb]?.lower ?? "").gerund);
  if (!isSharedPassive && !isSharedForm) return;
  group.form = "finite";
  group.tense = shared.tense;
  group.modal = shared.modal;
  group.isPassive = isSharedPassive;
}

/** The present perfect counts as past: `has signed` tells what happened. */
function tenseOf({ modal, isPerfect }: Group, first: string): Group["tense"] {
  if (modal !== null) return modal === "will" || modal === "shall" ? "future" : "present";
  return isPerfect || verbShape(first).past ? "past" : "present";
}
