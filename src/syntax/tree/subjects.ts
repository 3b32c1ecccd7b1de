import { objectControlVerbs, prepositionControlVerbs } from "../verb-lists.js";
import { addJoined, type Reading, standsFor } from "./arguments.js";
import type { Draft } from "./draft.js";
import { nothing } from "./drafts.js";
import { relation } from "./relation.js";

/** Finds the subject of a clause: its own, or the one that is understood. The clause it stands in has to be filled before. */
export function fillSubject(reading: Reading, draft: Draft, upper: Draft | undefined) {
  const { tree } = reading;
  if (draft.subjectToken >= 0) return takeOwn(reading, draft);
  if ((draft.below & (relation.clausalSubject | relation.expletive)) !== 0 || draft.isInner) return;
  const own = tree.relations[draft.head] ?? 0;
  const head = tree.heads[draft.head] ?? -1;
  if ((own & relation.relative) !== 0) return takeAntecedent(reading, draft);
  if (isNounsOwn(reading, draft, own, head, upper)) return takePhrase(reading, draft, head);
  if (!upper) return;
  if ((own & relation.conjunct) !== 0) {
    if (upper.head === head) share(draft, upper);
  } else if (draft.group.form === "finite" || (own & relation.clausalSubject) !== 0) return;
  else if ((own & relation.openComplement) !== 0) takeControlled(reading, draft, upper);
  else if ((own & relation.loose) === 0 || draft.relation !== "root") share(draft, upper);
}

function takeOwn(reading: Reading, draft: Draft) {
  const { tree, phrases } = reading;
  const noun = standsFor(tree, draft.subjectToken);
  if (noun !== draft.subjectToken) draft.subject = phrases.indices[noun] ?? -1;
  else takePhrase(reading, draft, noun);
}

function takePhrase(reading: Reading, draft: Draft, at: number) {
  const found: number[] = [];
  addJoined(reading, at, found);
  draft.subject = found[0] ?? -1;
  if (found.length > 1) draft.coSubjects = found.slice(1);
}

const pronouns = new Set(["that", "which", "who"]);

function takeAntecedent({ tree, phrases }: Reading, draft: Draft) {
  if (draft.introducedBy !== null && !pronouns.has(draft.introducedBy)) return;
  draft.subject = phrases.indices[tree.heads[draft.head] ?? -1] ?? -1;
}

/** `forces [fleeing the region]`, `ordered them [to leave]`: the noun is the subject of what hangs on it. */
function isNounsOwn({ tree }: Reading, draft: Draft, own: number, head: number, upper: Draft | undefined): boolean {
  if ((own & relation.adnominal) === 0 || draft.introducedBy !== null) return false;
  const { form } = draft.group;
  if (form === "gerund" || form === "participle") return true;
  const isObject = ((tree.relations[head] ?? 0) & relation.object) !== 0;
  return isObject && objectControlVerbs.has(tree.tokens[upper?.verb ?? -1]?.lemma ?? "");
}

function share(draft: Draft, { subject, coSubjects }: Draft) {
  draft.subject = subject;
  draft.coSubjects = coSubjects;
}

/** `asked [them] to leave`, `[they] want to leave`, `called on [them] to leave`. */
function takeControlled({ tree }: Reading, draft: Draft, upper: Draft) {
  const lemma = tree.tokens[upper.verb]?.lemma ?? "";
  const [object] = upper.objects;
  const [oblique] = upper.obliques;
  const isCopular = upper.head !== upper.verb;
  if (object !== undefined && !upper.group.isPassive && !isCopular && lemma !== "promise") {
    draft.subject = object;
    draft.coSubjects = (upper.below & relation.indirectObject) === 0 ? upper.objects.slice(1) : nothing;
  } else if (oblique !== undefined && prepositionControlVerbs.has(lemma)) draft.subject = oblique;
  else share(draft, upper);
}
