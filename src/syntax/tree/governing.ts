import type { ClauseRelation } from "../../document/syntax.js";
import { clauseTakingVerbs, contentNouns, reportingVerbs } from "../verb-lists.js";
import { subordinators } from "../words.js";
import type { Draft } from "./draft.js";
import type { Drafts } from "./drafts.js";
import { relation } from "./relation.js";
import type { WordTree } from "./word-tree.js";

/** Decides what each clause is to which other one. A clause of reporting in the midst of what it reports governs it. */
export function govern(tree: WordTree, { list }: Drafts) {
  list.forEach((draft, index) => {
    const upper = list[draft.above];
    const own = draft.isInner ? relation.content : (tree.relations[draft.head] ?? 0);
    draft.relation = relationOf(tree, draft, own, upper);
    if (draft.relation === "root") draft.governor = -1;
    if (upper && (own & relation.loose) !== 0 && draft.group.form === "finite") placeLoose(tree, list, index);
  });
}

const clausal = relation.content | relation.clausalSubject | relation.openComplement;

function relationOf(tree: WordTree, draft: Draft, own: number, upper: Draft | undefined): ClauseRelation {
  const isFinite = draft.group.form === "finite";
  if ((own & relation.relative) !== 0) return isQuestion(tree, draft, upper) ? "complement" : "relative";
  if ((own & relation.conjunct) !== 0) return upper ? "conjunct" : "root";
  if ((own & clausal) !== 0) return isFinite ? "complement" : nonFinite(draft);
  if ((own & relation.adverbial) !== 0) return isFinite || isSubordinate(draft) ? "adverbial" : nonFinite(draft);
  if ((own & relation.adnominal) !== 0 && isFinite) return isNounsContent(tree, draft) ? "complement" : "relative";
  if ((own & relation.loose) !== 0) return looseRelation(tree, draft, upper);
  return isFinite ? "complement" : nonFinite(draft);
}

/** `said why they left`: the tree may have the clause below the question word. */
function isQuestion({ tokens, heads }: WordTree, { head, introducer }: Draft, upper: Draft | undefined): boolean {
  if (!upper || introducer < 0 || heads[head] !== introducer || heads[introducer] !== upper.verb) return false;
  return introducer > upper.verb && clauseTakingVerbs.has(tokens[upper.verb]?.lemma ?? "");
}

/** `fears (that) they might stay`. */
function isNounsContent({ tokens, heads }: WordTree, { head, introducedBy }: Draft): boolean {
  return introducedBy !== null || contentNouns.has(tokens[heads[head] ?? -1]?.lower ?? "");
}

function nonFinite({ group }: Draft): ClauseRelation {
  return group.form === "infinitive" || group.form === "base" ? "infinitive" : "participle";
}

const timeWords = new Set(["after", "before", "since", "until", "when", "whenever"]);

/** `while visiting`, `after leaving`, `whether to stay`. */
function isSubordinate({ introducedBy }: Draft): boolean {
  return introducedBy !== null && (subordinators.has(introducedBy) || timeWords.has(introducedBy));
}

function looseRelation({ below }: WordTree, draft: Draft, upper: Draft | undefined): ClauseRelation {
  if (!upper) return "root";
  if (draft.group.form !== "finite") return draft.group.form === "base" ? "root" : nonFinite(draft);
  if (isSubordinate(draft)) return "adverbial";
  return ((below[draft.head] ?? 0) & relation.coordinator) !== 0 ? "conjunct" : "root";
}

/** A clause beside another one, with nothing that tells what it is to it. */
function placeLoose(tree: WordTree, list: Draft[], index: number) {
  const draft = list[index];
  const beside = list[draft?.above ?? -1];
  if (!draft || !beside || draft.relation !== "root") return;
  const report = list[beside.governor];
  if (isReport(tree, draft) && tree.heads[draft.head] === beside.head && isOpen(beside)) {
    draft.isAttribution = true;
    draft.relation = beside.relation;
    draft.governor = beside.governor;
    beside.relation = "complement";
    beside.governor = index;
  } else if (report?.isAttribution && report.verb < draft.verb && report.head !== beside.head) {
    draft.relation = "complement";
    draft.governor = beside.governor;
  } else if (isContent(tree, draft, beside)) {
    draft.relation = "complement";
    draft.governor = draft.above;
  }
}

const isOpen = ({ relation: own, isAttribution }: Draft) =>
  !isAttribution && (own === "root" || own === "conjunct" || own === "complement");

const addressing = new Set(["inform", "tell"]);

/** Whether a clause has a verb of reporting and nothing that it reports. */
function isReport({ tokens }: WordTree, { verb, group, below, subjectToken, introducedBy }: Draft): boolean {
  const lemma = tokens[verb]?.lemma ?? "";
  if (!reportingVerbs.has(lemma) || group.isPassive || subjectToken < 0 || introducedBy !== null) return false;
  if ((below & (relation.content | relation.openComplement)) !== 0) return false;
  return (below & relation.object) === 0 || addressing.has(lemma);
}

const quotationMarks = new Set(['"', "“", "”", "„", "«", "‘", "``", "''", "'"]);

/** `He said: they will come`. */
function isContent({ tokens, left }: WordTree, draft: Draft, beside: Draft): boolean {
  if (!reportingVerbs.has(tokens[beside.verb]?.lemma ?? "") || draft.verb < beside.verb) return false;
  let at = (left[draft.head] ?? draft.head) - 1;
  while (quotationMarks.has(tokens[at]?.lower ?? "")) at--;
  const mark = tokens[at]?.lower;
  const hasContent = (beside.below & (relation.content | relation.object)) !== 0;
  return mark === ":" || (!hasContent && (mark === "," || at <= beside.verb));
}
