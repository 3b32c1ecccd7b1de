import { remembered } from "../document/remembered.js";
import { neverNames } from "./lists/context.js";
import { groupWords } from "./lists/groups.js";
import { namedThings } from "./lists/things.js";
import { isTitleWord, portfolioWords, titleModifiers } from "./lists/titles.js";
import { spellingOf } from "./spelling.js";
const functionTags = new Set(["ADP", "AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ", "INTJ", "ADV", "NUM"]);
/** Whether a word only does grammar's work: an article, a preposition, a pronoun, an auxiliary … */
export function isFunctionWord({ partOfSpeech, lower }) {
    return functionTags.has(partOfSpeech) && !titleModifiers.has(lower);
}
/** Joins what the gazetteer knows with the lists of this stage. Answers are remembered: the same words come again and again. */
export function knowledgeOf(gazetteer) {
    const isNational = remembered((printed) => isNationality(printed, printed.toLowerCase(), gazetteer.sensesOf(printed)));
    const isCommonForm = remembered((lower) => gazetteer.isCommonWord(lower) || isTitleWord(lower) || portfolioWords.has(lower));
    return {
        gazetteer,
        typeOf: remembered((printed) => {
            const lower = printed.toLowerCase();
            return canBeName(printed, lower) ? knownType(printed, lower, gazetteer) : null;
        }),
        isNationality: isNational,
        isOpening: remembered((printed) => isNational(printed) || isCountryOpening(printed, gazetteer)),
        spellingOf: remembered(spellingOf),
        isCommon: ({ lower }) => isCommonForm(lower),
    };
}
function isCountryOpening(printed, gazetteer) {
    const isCountry = Boolean(gazetteer.sensesOf(printed)?.country);
    return isCountry && isPrintedAsKnown(printed) && !gazetteer.isFirstName(printed);
}
function knownType(printed, lower, gazetteer) {
    const senses = gazetteer.sensesOf(printed);
    if (senses?.country && isPrintedAsKnown(printed))
        return "PLACE";
    if (isNationality(printed, lower, senses))
        return "NORP";
    if (senses?.organization && isPrintedAsBody(printed, gazetteer))
        return "ORG";
    if (namedThings.has(lower))
        return "MISC";
    return senses?.place && isPrintedAsKnown(printed) ? "PLACE" : null;
}
function isNationality(printed, lower, senses) {
    return (Boolean(senses?.countryOfDemonym) || groupWords.has(lower)) && /^\p{Lu}/u.test(printed);
}
function canBeName(printed, lower) {
    return /\p{Lu}/u.test(printed) && !(isShouted(printed) ? isForbiddenAcronym(lower) : neverNames.has(lower));
}
const isShouted = (printed) => !/\p{Ll}/u.test(printed);
const isForbiddenAcronym = (lower) => ["it", "tv", "ceo", "pm", "mp"].includes(lower);
/** `us`, `Us` and `who` are no names; `US`, `U.S.` and `WHO` are. */
function isPrintedAsKnown(printed) {
    return (printed.length > 3 ||
        isShouted(printed) ||
        !/^(?:us|uk|uae|usa|drc|prc|png|ksa|roc|rok|lac|loc|is|who|ice|ed|ge|ft|ap|dw)$/iu.test(printed));
}
/** Short words that are common ones too name a body only in capitals. */
function isPrintedAsBody(printed, gazetteer) {
    return printed.length > 5 || isShouted(printed) || !gazetteer.isCommonWord(printed) || printed.includes(" ");
}
//# sourceMappingURL=knowledge.js.map