import { relation } from "./relation.js";
import { childWith, leftOf, nextWith } from "./walk.js";
/** Finds from where to where each clause runs: from its introducing word, subject or verb to the end of what it governs. */
export function fillExtents(tree, { list, within }, phrases) {
    for (const draft of list) {
        draft.start = startOf(tree, draft, phrases);
        draft.end = draft.group.endToken;
    }
    for (const at of tree.order) {
        const draft = list[within[at] ?? -1];
        if (draft && at >= draft.end && tree.tokens[at]?.partOfSpeech !== "PUNCT")
            draft.end = at + 1;
    }
    for (let index = list.length - 1; index >= 0; index--) {
        const draft = list[index];
        const governor = list[draft?.governor ?? -1];
        if (draft && governor)
            stretch(governor, draft);
    }
}
function stretch(governor, draft) {
    // `“The bridge,” he said, “will reopen”`: what is said around its verb does not belong to the verb's clause.
    const isAround = draft.relation === "complement" && draft.start < governor.start;
    if (draft.end > governor.end && !governor.isAttribution && !isAround)
        governor.end = draft.end;
    // `said if they attack, we will respond`: the condition opens the content.
    const opens = draft.relation === "adverbial" && governor.relation === "complement";
    if (opens && draft.start < governor.start)
        governor.start = draft.start;
}
function startOf(tree, draft, { list, indices }) {
    const { introducer, subjectToken, expletive, group } = draft;
    let start = group.firstToken;
    if (subjectToken >= 0) {
        const subject = list[indices[subjectToken] ?? -1];
        start = Math.min(start, subject?.firstToken ?? leftOf(tree, subjectToken));
    }
    if (expletive >= 0)
        start = Math.min(start, expletive);
    if (introducer >= 0)
        start = Math.min(start, introducer);
    return (draft.below & relation.clausalSubject) === 0 ? start : Math.min(start, clausalStart(tree, draft));
}
/** `[what they want] is …`: where a clause in the place of the subject begins. */
function clausalStart(tree, { head, verb, from }) {
    let at = childWith(tree, head, relation.clausalSubject);
    while (at >= 0 && at < from)
        at = nextWith(tree, at, relation.clausalSubject);
    return at < 0 ? verb : leftOf(tree, at);
}
//# sourceMappingURL=extents.js.map