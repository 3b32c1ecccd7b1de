import { verbShape } from "../../document/verbs.js";
import { beForms, modals, negations } from "../words.js";
import { relation } from "./relation.js";
import { formOfAuxiliary, formOfVerb } from "./verb-forms.js";
import { childWith, is, lemmaAt, nextWith, wordAt } from "./walk.js";
/** The verb group of a clause: where it stands, its form, tense, voice. */
export function groupOf(tree, range, setting) {
    const { verb } = range;
    const group = {
        firstToken: verb,
        endToken: verb + 1,
        form: "finite",
        tense: "none",
        isPassive: false,
        isNegated: false,
        modal: range.head === verb ? modalOf(tree, verb) : null,
        hasAuxiliary: false,
        isPerfect: false,
    };
    const around = collect(tree, range, group);
    group.hasAuxiliary = around.first >= 0;
    group.isPerfect = lemmaAt(tree, around.first) === "have";
    group.form = formOf(tree, verb, around, group, setting);
    group.isPassive = isPassive(tree, verb, around, group, setting);
    const isJoined = (setting.own & relation.conjunct) !== 0 && !setting.hasSubject;
    if (isJoined && !group.hasAuxiliary)
        share(tree, verb, group, setting);
    if (group.form !== "finite")
        group.tense = "none";
    else if (group.tense === "none")
        group.tense = tenseOf(group, wordAt(tree, group.hasAuxiliary ? around.first : verb));
    return group;
}
function formOf(tree, verb, { first, hasTo }, { modal }, setting) {
    if (hasTo)
        return "infinitive";
    if (first < 0)
        return formOfVerb(tree, verb, setting);
    return modal === null ? formOfAuxiliary(wordAt(tree, first)) : "finite";
}
const auxiliaries = relation.auxiliary | relation.passiveAuxiliary | relation.copula;
const parts = auxiliaries | relation.mark | relation.adverb;
function collect(tree, { head, verb, from, to }, group) {
    const around = { first: -1, last: -1, hasTo: false, hasPassive: false };
    for (let at = childWith(tree, head, parts); at >= 0 && at < to; at = nextWith(tree, at, parts)) {
        if (at < from || at === verb)
            continue;
        if (is(tree, at, auxiliaries))
            takeAuxiliary(tree, at, around, group);
        else if (is(tree, at, relation.adverb))
            takeNegation(tree, at, group);
        else if (wordAt(tree, at) === "to")
            takeTo(tree, at, around, group);
    }
    return around;
}
/** `to leave`, `not to leave`. */
function takeTo(tree, at, around, group) {
    around.hasTo = around.first < 0;
    const first = group.isNegated && wordAt(tree, at - 1) === "not" ? at - 1 : at;
    group.firstToken = Math.min(group.firstToken, first);
}
function takeAuxiliary(tree, at, around, group) {
    if (around.first < 0)
        around.first = at;
    around.last = at;
    around.hasPassive ||= is(tree, at, relation.passiveAuxiliary);
    group.modal ??= modalOf(tree, at);
    group.firstToken = Math.min(group.firstToken, at);
    group.endToken = Math.max(group.endToken, at + 1);
}
function takeNegation(tree, at, group) {
    const word = wordAt(tree, at);
    if (!negations.has(word) && !(word === "longer" && wordAt(tree, at - 1) === "no"))
        return;
    group.isNegated = true;
    if (at === group.endToken)
        group.endToken++;
}
const fullModals = new Map([
    ["'d", "would"],
    ["'ll", "will"],
    ["ca", "can"],
    ["cannot", "can"],
    ["wo", "will"],
]);
function modalOf({ tokens }, at) {
    const token = tokens[at];
    if (token?.partOfSpeech !== "AUX" || !modals.has(token.lower) || token.lemma === "have")
        return null;
    return fullModals.get(token.lower) ?? token.lower;
}
const getForms = new Set(["get", "gets", "getting", "got", "gotten"]);
function isPassive(tree, verb, around, group, setting) {
    if (around.hasPassive)
        return true;
    if (lemmaAt(tree, verb) === "be" || !verbShape(wordAt(tree, verb)).participle)
        return false;
    if ((setting.below & relation.passiveSubject) !== 0)
        return true;
    if (around.last < 0)
        return group.form === "participle";
    const last = wordAt(tree, around.last);
    return beForms.has(last) || getForms.has(last);
}
/** `was arrested and [charged]`, `will meet and [sign]`: the auxiliary of the first verb holds for both. */
function share(tree, verb, group, { above, below }) {
    if (!above?.group.hasAuxiliary || above.group.form !== "finite")
        return;
    const shared = above.group;
    const shape = verbShape(wordAt(tree, verb));
    const hasObject = (below & (relation.object | relation.content)) !== 0;
    const isSharedPassive = shared.isPassive && shape.participle && !hasObject;
    if (!isSharedPassive && !fitsAuxiliary(tree, shape, group, above))
        return;
    group.form = "finite";
    group.tense = shared.tense;
    group.modal = shared.modal;
    group.isPassive = isSharedPassive;
}
/** Whether a verb may go on with the auxiliary of an active verb before it. */
function fitsAuxiliary(tree, shape, { form }, { group: shared, verb }) {
    if (shared.isPerfect && shape.participle)
        return true;
    if (shared.isPassive)
        return false;
    return (shape.base && form === "base") || (shape.gerund && verbShape(wordAt(tree, verb)).gerund);
}
/** The present perfect counts as past: `has signed` tells what happened. */
function tenseOf({ modal, isPerfect }, first) {
    if (modal !== null)
        return modal === "will" || modal === "shall" ? "future" : "present";
    return isPerfect || verbShape(first).past ? "past" : "present";
}
//# sourceMappingURL=verb-groups.js.map