import type { WordTree } from "../word-tree.js";
import type { Mend } from "./hang.js";
import { hyphenedParticiple } from "./hyphens.js";
import {
  firstNamePart,
  joinLooseName,
  joinNameBehind,
  joinNameParts,
  nameBehindField,
  partJoinedNames,
  takeAdjective,
} from "./names.js";
import {
  nounOfComplement,
  objectOfAdjective,
  objectOfFlat,
  objectOfOblique,
  receiverOfAmount,
  secondObject,
} from "./objects.js";
import { topBehindOpener } from "./openers.js";
import {
  amountBeforeNoun,
  clauseOfNoun,
  conjunctWithPreposition,
  doerBeforeParticiple,
  joinedParticiple,
  nominalOfVerb,
  nounBesideNoun,
  relativeClause,
  titleAsReceiver,
} from "./phrases.js";
import { dropBeforePreposition, liftPreposition, prepositionOfVerb, prepositionTaggedAdverb } from "./prepositions.js";
import {
  gerundAuxiliary,
  ownSubject,
  subjectBehindComma,
  subjectOfSubject,
  timeAsArgument,
  twoSubjects,
} from "./subjects.js";
import { describedSubject, verbAsModifier, verbBelowSubject, verbBesideName } from "./verbs.js";

/** In order: prepositions before what reads them, names before subjects, verbs before their objects. */
const mends: readonly Mend[] = [
  prepositionTaggedAdverb,
  prepositionOfVerb,
  liftPreposition,
  partJoinedNames,
  joinLooseName,
  joinNameParts,
  joinNameBehind,
  firstNamePart,
  nameBehindField,
  takeAdjective,
  hyphenedParticiple,
  titleAsReceiver,
  nounBesideNoun,
  clauseOfNoun,
  nominalOfVerb,
  conjunctWithPreposition,
  dropBeforePreposition,
  gerundAuxiliary,
  subjectOfSubject,
  timeAsArgument,
  ownSubject,
  twoSubjects,
  objectOfAdjective,
  amountBeforeNoun,
  objectOfFlat,
  objectOfOblique,
  secondObject,
  nounOfComplement,
  topBehindOpener,
  verbAsModifier,
  verbBesideName,
  verbBelowSubject,
  describedSubject,
  subjectBehindComma,
  relativeClause,
  doerBeforeParticiple,
  joinedParticiple,
  receiverOfAmount,
];

/**
 * Mends in the trees of a sentence what cannot be meant: two subjects side by side, a subject with a preposition, an
 * oblique without one. A parser that reads each word on its own slips there; trees as Universal Dependencies want them stay.
 */
export function mend(tree: WordTree, from: number, to: number) {
  for (const each of mends) for (let at = from; at < to; at++) each(tree, at);
}
