import { relation } from "./relation.js";
import { headOf, is } from "./walk.js";
/** Whether a clause is joined by `and` to the verb of the one it stands in. */
export function isJoined({ tree }, { head }, upper) {
    return is(tree, head, relation.conjunct) && headOf(tree, head) === upper.head;
}
const own = relation.content | relation.openComplement | relation.object | relation.oblique;
/**
 * `arrested and [questioned] the man`, `march and [demonstrate] against the law`: what stands behind both of two verbs
 * belongs to both, though the tree has it below the first.
 */
export function shareArguments({ phrases }, draft, upper) {
    if ((draft.below & own) !== 0)
        return;
    const isBehind = (index) => (phrases.heads[index] ?? -1) > draft.verb;
    if (draft.objects.length === 0 && !draft.group.isPassive && upper.objects.slice(0, 1).some(isBehind))
        draft.objects = upper.objects;
    if (draft.obliques.length === 0 && upper.obliques.length <= mostShared)
        draft.obliques = upper.obliques.filter(isBehind);
}
/** Keeps an endless list of verbs linear. */
const mostShared = 16;
//# sourceMappingURL=shared-arguments.js.map