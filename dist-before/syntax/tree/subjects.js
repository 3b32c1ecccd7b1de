import { objectControlVerbs, prepositionControlVerbs } from "../verb-lists.js";
import { addJoined, standsFor } from "./attached.js";
import { nothing } from "./drafts.js";
import { relation } from "./relation.js";
import { headOf, is, lemmaAt } from "./walk.js";
/** Finds the subject of a clause: its own, or the one that is understood. The clause it stands in has to be filled before. */
export function fillSubject(reading, draft, upper) {
    const { tree } = reading;
    if (draft.subjectToken >= 0)
        return takeOwn(reading, draft);
    if ((draft.below & (relation.clausalSubject | relation.expletive)) !== 0)
        return;
    if (!draft.isInner && is(tree, draft.head, relation.relative))
        return takeAntecedent(reading, draft);
    if (isNounsOwn(reading, draft, upper))
        return takeBefore(reading, draft, headOf(tree, draft.head));
    if (upper)
        takeUnderstood(reading, draft, upper);
}
function takeOwn(reading, draft) {
    const noun = standsFor(reading.tree, draft.subjectToken);
    if (noun !== draft.subjectToken)
        takeBefore(reading, draft, noun);
    else
        takePhrases(draft, joinedTo(reading, noun));
}
function joinedTo(reading, at) {
    const found = [];
    addJoined(reading, at, found);
    return found;
}
/** `Kenya and Togo, [who left]`, but `a man [who left] and his wife`: what is joined behind the clause has no part in it. */
function takeBefore(reading, draft, noun) {
    const { heads } = reading.phrases;
    takePhrases(draft, joinedTo(reading, noun).filter((index) => (heads[index] ?? -1) < draft.verb));
}
function takePhrases(draft, [first = -1, ...others]) {
    draft.subject = first;
    if (others.length > 0)
        draft.coSubjects = others;
}
const pronouns = new Set(["that", "which", "who"]);
function takeAntecedent(reading, draft) {
    if (draft.introducedBy !== null && !pronouns.has(draft.introducedBy))
        return;
    takeBefore(reading, draft, headOf(reading.tree, draft.head));
}
/** `forces [fleeing the region]`, `ordered them [to leave]`: the noun is the subject of what hangs on it. */
function isNounsOwn({ tree }, draft, upper) {
    if (!is(tree, draft.head, relation.adnominal) || draft.introducedBy !== null)
        return false;
    const { form } = draft.group;
    if (form === "gerund" || form === "participle")
        return true;
    const isObject = is(tree, headOf(tree, draft.head), relation.object);
    return isObject && objectControlVerbs.has(lemmaAt(tree, upper?.verb ?? -1));
}
function takeUnderstood(reading, draft, upper) {
    const { tree } = reading;
    if (draft.isInner) {
        if (draft.group.form !== "finite")
            share(draft, upper);
    }
    else if (is(tree, draft.head, relation.conjunct)) {
        if (upper.head === headOf(tree, draft.head) || draft.group.form !== "finite")
            share(draft, upper);
    }
    else if (draft.group.form === "finite" || is(tree, draft.head, relation.clausalSubject))
        return;
    else if (is(tree, draft.head, relation.openComplement))
        takeControlled(reading, draft, upper);
    else if (draft.relation !== "root")
        share(draft, upper);
}
function share(draft, { subject, coSubjects }) {
    draft.subject = subject;
    draft.coSubjects = coSubjects;
}
/** `asked [them] to leave`, `[they] want to leave`, `called on [them] to leave`. */
function takeControlled({ tree }, draft, upper) {
    const lemma = lemmaAt(tree, upper.verb);
    const [object] = upper.objects;
    const [oblique] = upper.obliques;
    const isCopular = upper.head !== upper.verb;
    if (object !== undefined && !upper.group.isPassive && !isCopular && lemma !== "promise") {
        draft.subject = object;
        draft.coSubjects = (upper.below & relation.indirectObject) === 0 ? upper.objects.slice(1) : nothing;
    }
    else if (oblique !== undefined && prepositionControlVerbs.has(lemma))
        draft.subject = oblique;
    else
        share(draft, upper);
}
//# sourceMappingURL=subjects.js.map