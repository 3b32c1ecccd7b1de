import { clauseTakingVerbs, contentNouns } from "../verb-lists.js";
import { subordinators } from "../words.js";
import { relation } from "./relation.js";
import { placeBeside } from "./reports.js";
import { has, headOf, is, lemmaAt, wordAt } from "./walk.js";
/** Decides what each clause is to which other one. A clause of reporting in the midst of what it reports governs it. */
export function govern(tree, { list }) {
    for (let index = 0; index < list.length; index++) {
        const draft = list[index];
        if (!draft)
            continue;
        const upper = list[draft.above];
        draft.relation = relationTo(tree, draft, upper);
        if (draft.relation === "root")
            draft.governor = -1;
        if (upper && mayStandBeside(tree, draft))
            placeBeside(tree, list, index);
    }
}
/** Whether a clause may be no part of the one it hangs on: a parser takes `…, he said` for a conjunct, too. */
function mayStandBeside(tree, { head, group, introducedBy, relation: own }) {
    if (own === "root")
        return true;
    if (group.form !== "finite" || introducedBy !== null || has(tree, head, relation.coordinator))
        return false;
    return is(tree, head, relation.conjunct | relation.adverbial);
}
function relationTo(tree, draft, upper) {
    const { head } = draft;
    if (draft.isInner)
        return byForm(draft);
    if (is(tree, head, relation.relative))
        return relativeOrQuestion(tree, draft, upper);
    if (is(tree, head, relation.conjunct))
        return upper ? "conjunct" : "root";
    if (is(tree, head, relation.loose))
        return looseRelation(tree, draft, upper);
    if (is(tree, head, relation.adverbial))
        return isSubordinate(draft) ? "adverbial" : byForm(draft, "adverbial");
    const isOfNoun = is(tree, head, relation.adnominal) && !isNounsContent(tree, draft);
    return byForm(draft, isOfNoun ? "relative" : "complement");
}
function byForm(draft, finite = "complement") {
    const { form } = draft.group;
    if (form === "finite")
        return finite;
    return form === "infinitive" || form === "base" ? "infinitive" : "participle";
}
/** `a man who left`, and `said why they left`, where the tree may have the clause below the question word. */
function relativeOrQuestion(tree, { head, introducer }, upper) {
    if (!upper || introducer < upper.verb || headOf(tree, head) !== introducer)
        return "relative";
    const isAsked = headOf(tree, introducer) === upper.verb && clauseTakingVerbs.has(lemmaAt(tree, upper.verb));
    return isAsked ? "complement" : "relative";
}
/** `fears (that) they might stay`. */
function isNounsContent(tree, { head, introducedBy }) {
    return introducedBy !== null || contentNouns.has(wordAt(tree, headOf(tree, head)));
}
const timeWords = new Set(["after", "before", "since", "until", "when", "whenever"]);
/** `while visiting`, `after leaving`, `whether to stay`. */
function isSubordinate({ introducedBy }) {
    return introducedBy !== null && (subordinators.has(introducedBy) || timeWords.has(introducedBy));
}
function looseRelation(tree, draft, upper) {
    if (!upper || draft.group.form === "base")
        return "root";
    if (isSubordinate(draft))
        return "adverbial";
    return byForm(draft, has(tree, draft.head, relation.coordinator) ? "conjunct" : "root");
}
//# sourceMappingURL=governing.js.map