import { introducerOf } from "./introducers.js";
import { partsOf, stands } from "./parts.js";
import { predicate } from "./predicates.js";
import { relation } from "./relation.js";
import { groupOf } from "./verb-groups.js";
import { childWith, headOf, lemmaAt, nextWith, wordAt } from "./walk.js";
/** Makes one draft for each verb group; what it has to do with other clauses is left open but for the one it stands in. */
export function draftsOf(tree, predicates) {
    const list = [];
    const within = new Int32Array(tree.tokens.length).fill(-1);
    for (const at of tree.order) {
        const above = within[headOf(tree, at)] ?? -1;
        if (predicates.kinds[at] === predicate.none)
            within[at] = isSource(tree, at) ? -1 : above;
        else {
            add({ tree, list, above }, predicates, at);
            within[at] = list.length - 1;
        }
    }
    return { list, within };
}
function add(place, { kinds, copulas }, at) {
    const copula = copulas[at] ?? -1;
    if (kinds[at] === predicate.outer)
        return addOuter(place, at, copula);
    const range = { head: at, verb: copula < 0 ? at : copula, from: 0, to: Number.MAX_SAFE_INTEGER };
    place.list.push(draftOf(place, range, false));
}
/** `according to the mayor`: nothing in it belongs to the clause around it. */
function isSource(tree, at) {
    return wordAt(tree, childWith(tree, at, relation.preposition)) === "according";
}
/** `the plan is that they leave`: what stands up to the copula is the outer clause, what stands behind it the inner one. */
function addOuter({ tree, list, above }, head, copula) {
    list.push(draftOf({ tree, list, above }, { head, verb: copula, from: 0, to: copula + 1 }, false));
    const second = nextWith(tree, copula, relation.copula);
    const part = tree.tokens[head]?.partOfSpeech;
    if (second < 0 && part !== "VERB" && part !== "AUX")
        return;
    const inner = { head, verb: second < 0 ? head : second, from: copula + 1, to: Number.MAX_SAFE_INTEGER };
    list.push(draftOf({ tree, list, above: list.length - 1 }, inner, true));
}
function draftOf(place, range, isInner) {
    const { tree, above } = place;
    const parts = partsOf(tree, range, isInner);
    const introducer = introducerOf(tree, range, !isInner && headOf(tree, range.head) < 0);
    const own = isInner ? relation.content : (tree.relations[range.head] ?? 0);
    // Written out in full: V8 is slow to spread objects of several shapes into one.
    return {
        head: range.head,
        verb: range.verb,
        from: range.from,
        to: range.to,
        above,
        isInner,
        below: parts.below,
        group: groupOf(tree, range, settingOf(place, own, parts, introducer)),
        subjectToken: parts.subject,
        expletive: parts.expletive,
        introducer: introducer.token,
        introducedBy: introducer.word,
        governor: above,
        relation: "root",
        isAttribution: false,
        subject: -1,
        coSubjects: nothing,
        objects: nothing,
        obliques: nothing,
        start: range.verb,
        end: range.verb + 1,
    };
}
function settingOf({ tree, list, above }, own, parts, { word }) {
    const upper = list[above];
    return {
        own,
        below: parts.below,
        hasSubject: parts.subject >= 0 || (parts.below & stands) !== 0,
        isUnderWith: word === "with" || word === "without",
        above: upper,
        aboveLemma: lemmaAt(tree, upper?.verb ?? -1),
    };
}
/** No noun phrases. */
export const nothing = [];
//# sourceMappingURL=drafts.js.map