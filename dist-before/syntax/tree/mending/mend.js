import { controlledInfinitive, describedByAgent, subjectOfContent } from "./complements.js";
import { hyphenedParticiple } from "./hyphens.js";
import { firstNamePart, joinLooseName, joinNameParts, nameBehindField, partedName, partJoinedNames, takeAdjective, } from "./names.js";
import { nounOfComplement, objectBeforeDay, objectOfAdjective, objectOfOblique, objectWithPreposition, receiverOfAmount, secondObject, } from "./objects.js";
import { topBehindOpener } from "./openers.js";
import { amountBeforeNoun, amountOfNoun, clauseOfNoun, conjunctWithPreposition, joinedParticiple, nominalOfVerb, nounBesideNoun, relativeClause, } from "./phrases.js";
import { dropBeforePreposition, liftPreposition, prepositionBeforeParticiple, prepositionOfVerb, } from "./prepositions.js";
import { markedSubject, ownSubject, subjectBehindComma, subjectOfSubject, timeAsArgument, twoSubjects, } from "./subjects.js";
import { describedSubject, gerundBeforeName, verbAsModifier, verbBelowSubject, verbBesideName } from "./verbs.js";
/** In order: prepositions before what reads them, names before subjects, verbs before their objects. */
const mends = [
    prepositionBeforeParticiple,
    prepositionOfVerb,
    liftPreposition,
    partJoinedNames,
    joinLooseName,
    joinNameParts,
    firstNamePart,
    nameBehindField,
    partedName,
    takeAdjective,
    hyphenedParticiple,
    nounBesideNoun,
    amountOfNoun,
    clauseOfNoun,
    nominalOfVerb,
    conjunctWithPreposition,
    dropBeforePreposition,
    objectWithPreposition,
    objectBeforeDay,
    subjectOfSubject,
    timeAsArgument,
    ownSubject,
    twoSubjects,
    objectOfAdjective,
    amountBeforeNoun,
    objectOfOblique,
    secondObject,
    nounOfComplement,
    topBehindOpener,
    gerundBeforeName,
    verbAsModifier,
    verbBesideName,
    verbBelowSubject,
    describedSubject,
    markedSubject,
    subjectBehindComma,
    relativeClause,
    joinedParticiple,
    receiverOfAmount,
    subjectOfContent,
    describedByAgent,
    controlledInfinitive,
];
/**
 * Mends in the trees of a sentence what cannot be meant: two subjects side by side, a subject with a preposition, an
 * oblique without one. A parser that reads each word on its own slips there; trees as Universal Dependencies want them stay.
 * The second of two steps: `mendReports` comes before it, while heads are still free to be changed in any way.
 */
export function mend(tree, from, to) {
    for (const each of mends)
        for (let at = from; at < to; at++)
            each(tree, at);
}
//# sourceMappingURL=mend.js.map