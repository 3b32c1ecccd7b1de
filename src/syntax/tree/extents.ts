import type { Draft } from "./draft.js";
import type { Drafts } from "./drafts.js";
import type { NounPhrases } from "./noun-phrases.js";
import { relation } from "./relation.js";
import type { WordTree } from "./word-tree.js";

/** Finds from where to where each clause runs: from its introducing word, subject or verb to the end of what it governs. */
export function fillExtents(tree: WordTree, { list, within }: Drafts, phrases: NounPhrases) {
  for (const draft of list) {
    draft.start = startOf(tree, draft, phrases);
    draft.end = draft.group.endToken;
  }
  for (const at of tree.order) {
    const draft = list[within[at] ?? -1];
    if (draft && at >= draft.end && tree.tokens[at]?.partOfSpeech !== "PUNCT") draft.end = at + 1;
  }
  for (let index = list.length - 1; index >= 0; index--) {
    const draft = list[index];
    const governor = list[draft?.governor ?? -1];
    if (!draft || !governor) continue;
    if (draft.end > governor.end && !governor.isAttribution) governor.end = draft.end;
    // `said if they attack, we will respond`: the condition opens the content.
    const opens = draft.relation === "adverbial" && governor.relation === "complement";
    if (opens && draft.start < governor.start) governor.start = draft.start;
  }
}

function startOf(tree: WordTree, draft: Draft, { list, indices }: NounPhrases): number {
  const { introducer, subjectToken, expletive, group, head, from } = draft;
  let start = group.firstToken;
  const subject = list[indices[subjectToken] ?? -1];
  if (subjectToken >= 0) start = Math.min(start, subject?.firstToken ?? tree.left[subjectToken] ?? start);
  if (expletive >= 0) start = Math.min(start, expletive);
  if (introducer >= 0) start = Math.min(start, introducer);
  if ((draft.below & relation.clausalSubject) === 0) return start;
  for (let at = tree.first[head] ?? -1; at >= 0 && at < start; at = tree.next[at] ?? -1)
    if (at >= from && ((tree.relations[at] ?? 0) & relation.clausalSubject) !== 0) return tree.left[at] ?? start;
  return start;
}
