import { reportingVerbs } from "../verb-lists.js";
import { relation } from "./relation.js";
import { headOf, leftOf, lemmaAt, wordAt } from "./walk.js";
/** Finds what a clause is that stands beside another one with nothing that tells: a report of it, what is reported, or neither. */
export function placeBeside(tree, list, index) {
    const draft = list[index];
    const beside = list[draft?.above ?? -1];
    if (!draft || !beside)
        return;
    const report = list[beside.governor];
    if (isReportOf(tree, draft, beside)) {
        draft.isAttribution = true;
        draft.relation = beside.relation;
        draft.governor = beside.governor;
        beside.relation = "complement";
        beside.governor = index;
    }
    else if (draft.relation !== "root")
        return;
    else if (report?.isAttribution && report.verb < draft.verb) {
        // `They left, he said, others stayed.`
        draft.relation = "complement";
        draft.governor = beside.governor;
    }
    else if (isContentOf(tree, draft, beside)) {
        draft.relation = "complement";
        draft.governor = draft.above;
    }
}
/** `…, Kuleba said`: a clause with a verb of reporting and nothing that it reports but the clause it stands beside. */
function isReportOf(tree, draft, beside) {
    if (headOf(tree, draft.head) !== beside.head || beside.isAttribution || !governable.has(beside.relation))
        return false;
    if (draft.group.isPassive || draft.subjectToken < 0 || draft.introducedBy !== null)
        return false;
    return reportingVerbs.has(lemmaAt(tree, draft.verb)) && !hasContent(tree, draft);
}
const governable = new Set(["root", "conjunct", "complement"]);
/** The object of these is who is told. */
const addressing = new Set(["inform", "tell"]);
function hasContent(tree, { below, verb }) {
    if ((below & (relation.content | relation.openComplement)) !== 0)
        return true;
    return (below & relation.object) !== 0 && !addressing.has(lemmaAt(tree, verb));
}
const quotationMarks = new Set(['"', "“", "”", "„", "«", "‘", "``", "''", "'"]);
/** `He said: they will come`, and `they will come, he said` where the tree has the words of reporting above. */
function isContentOf(tree, draft, beside) {
    if (!reportingVerbs.has(lemmaAt(tree, beside.verb)))
        return false;
    if (draft.verb < beside.verb)
        return !hasContent(tree, beside) && beside.subjectToken >= 0;
    let at = leftOf(tree, draft.head) - 1;
    while (quotationMarks.has(wordAt(tree, at)))
        at--;
    const mark = wordAt(tree, at);
    return mark === ":" || (!hasContent(tree, beside) && (mark === "," || at <= beside.verb));
}
//# sourceMappingURL=reports.js.map