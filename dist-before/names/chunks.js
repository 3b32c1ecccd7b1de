import { isFunctionWord } from "./knowledge.js";
import { neverNames, particles } from "./lists/context.js";
import { grammarWords, possessors } from "./lists/grammar.js";
import { areaHeads, chainHeads, organizationHeads, otherHeads } from "./lists/heads.js";
import { isTitleWord, portfolioWords, titleModifiers } from "./lists/titles.js";
/** The chunks of a sentence of prose, `of` and `and` of long names included. */
export function chunksOf(words, forms, knowledge) {
    const runs = runsOf(words, forms, knowledge);
    const joined = [];
    for (const run of runs) {
        const last = joined.at(-1);
        if (last && (!last.isDoubtful || opensTitle(words, last)) && joins(words, last, run, knowledge))
            joined[joined.length - 1] = { ...last, to: run.to, isDoubtful: false };
        else
            joined.push(run);
    }
    return joined;
}
/** `Leader of the Opposition …` at the start of a sentence. */
const opensTitle = (words, { from, to }) => to - from === 1 && isTitleWord(words[from]?.lower ?? "");
function runsOf(words, forms, knowledge) {
    const runs = [];
    for (let i = 0; i < words.length;) {
        const word = words[i];
        if (!word || !opens(words, i)) {
            i++;
            continue;
        }
        let to = i + 1;
        while (to < words.length && continuesRun(words, to))
            to++;
        while (to > i + 1 && particles.has(words[to - 1]?.text ?? ""))
            to--;
        runs.push(trimmedRun(words, { from: i, to, isDoubtful: false }, forms, knowledge));
        i = to;
    }
    return runs.filter((run) => run.to > run.from);
}
const isInitial = ({ isFirst, gap }) => isFirst || (gap !== "" && /["“”:‘•…]|^'$|\.\.\.|[-–—]$/u.test(gap));
function opens(words, index) {
    const word = words[index];
    if (!word?.isNamelike)
        return false;
    if (neverNames.has(word.lower) && !isTitleWord(word.lower))
        return false;
    return isInitial(word) || !isGrammar(word);
}
/** Function words in capitals inside a sentence; all-capital forms and initials are names (`AND`, `A.`). */
function isGrammar(word) {
    return (isFunctionWord(word) &&
        (word.text.length > 2 ? /\p{Ll}/u.test(word.text) : word.text === "A" || word.text === "I") &&
        grammarWords.has(word.lower));
}
function continuesRun(words, index) {
    const word = words[index];
    const before = words[index - 1];
    if (!word || !before)
        return false;
    if (word.gap !== "" && !bridges(word, before, words[index - 2]))
        return false;
    if (word.isNamelike)
        return continuesWith(word, before);
    const next = words[index + 1];
    return (particles.has(word.text) &&
        word.gap === "" &&
        next?.gap === "" &&
        (next.isNamelike || particles.has(next.text)) &&
        !isGrammarLike(word));
}
/** Whether a name may go on behind what stands in front of the word. */
function bridges(word, before, beforeThat) {
    const { gap } = word;
    if (!/^[[\]]{0,3}$|^&$|^['’]s?$|^[-–]$/u.test(gap))
        return false;
    if (gap.endsWith("[") && !isTitleWord(before.lower))
        return false;
    return !/['’]/u.test(gap) || keepsPossessive(before, word, beforeThat);
}
const isGrammarLike = ({ text }) => text === "as" || text === "do" || text === "a";
function continuesWith(word, before) {
    if (grammarWords.has(word.lower) && /\p{Ll}/u.test(word.text))
        return numerals.has(word.text);
    if (!neverNames.has(word.lower))
        return !word.text.startsWith("@") && !word.text.startsWith("#");
    return isTitleWord(word.lower) || (word.lower === "may" && /^\p{Lu}\p{Ll}+$/u.test(before.text));
}
/** `Formula One`, `World War Two`. */
const numerals = new Set(["One", "Two"]);
/** `People's Republic`, `Prosecutor's Office`: the owner is a common noun. */
function keepsPossessive(before, word, beforeThat) {
    return word.isNamelike && (possessors.has(before.lower) || /^(?:st|saint)$/u.test(beforeThat?.lower ?? ""));
}
/** Leaves out what only the start of a sentence has raised; marks what might be such. */
function trimmedRun(words, run, forms, knowledge) {
    const word = words[run.from];
    if (!word || !isInitial(word))
        return run;
    if (run.to - run.from > 1)
        return isDroppedOpening(word, words[run.from + 1], forms, knowledge) ? { ...run, from: run.from + 1 } : run;
    return { ...run, isDoubtful: isOrdinary(word, forms, knowledge) };
}
function isDroppedOpening(word, next, forms, knowledge) {
    if (grammarWords.has(word.lower))
        return true;
    if (knowledge.typeOf(word.text) || knowledge.gazetteer.isFirstName(word.lower) || isTitleWord(word.lower))
        return false;
    if (organizationHeads.has(next?.lower ?? "") || portfolioWords.has(word.lower))
        return false;
    const form = forms.of(word.lower);
    if (form.lowered > 0 && form.middle === 0)
        return !otherHeads.has(next?.lower ?? "");
    return isFunctionWord(word) || (word.partOfSpeech === "VERB" && form.middle === 0);
}
const englishEnding = /(?:[^s']s|ing|ed|tion|ly|ment|er|ness|ity|al|ic|ive|ous)$/u;
const known = ({ text, lower }, { typeOf, gazetteer }) => typeOf(text) !== null || gazetteer.isFirstName(lower) || gazetteer.isSurname(lower);
/** A sentence's only capitalised word at its start: a name only if something speaks for it. */
function isOrdinary(word, forms, knowledge) {
    const { middle, lowered } = forms.of(word.lower);
    if (grammarWords.has(word.lower))
        return true;
    if (/^\p{Lu}{2,}s?$/u.test(word.text) || /[@#]/u.test(word.text))
        return false;
    if (middle > lowered)
        return false;
    if (lowered > 0)
        return true;
    if (knowledge.typeOf(word.text) && !knowledge.isCommon(word))
        return false;
    if (knowledge.isCommon(word) || isFunctionWord(word))
        return true;
    return word.partOfSpeech !== "PROPN" || (middle === 0 && englishEnding.test(word.lower) && !known(word, knowledge));
}
const linkWords = new Set(["of", "for", "on", "to", "against"]);
/** Whether `Ministry` + `of` + `Foreign Affairs` is one name. */
function joins(words, left, right, knowledge) {
    const between = words.slice(left.to, right.from);
    const opening = words[right.from];
    if (right.isDoubtful || !opening || [...between, opening].some((word) => word.gap !== ""))
        return false;
    const [first, second] = between.map((word) => word.lower);
    if (first === "and" && between.length === 1)
        return joinsByAnd(words, left, right, knowledge);
    const isLink = between.length === 1 || (between.length === 2 && second === "the");
    return isLink && linkWords.has(first ?? "") && joinsByLink(words, left, right, first ?? "", knowledge);
}
function joinsByLink(words, left, right, link, knowledge) {
    const last = words[left.to - 1]?.lower ?? "";
    if (isTitleWord(last) && !chainHeads.has(last))
        return link !== "to" && entitles(words, right, knowledge);
    return takesComplement(words, left, last, link === "of", knowledge);
}
/** `Secretary of State …`, `President of Kenya …`: what a title of one word is over. */
function entitles(words, right, { gazetteer }) {
    const opening = words[right.from];
    return Boolean(opening &&
        (portfolioWords.has(opening.lower) || (gazetteer.countryNamed(opening.text) && right.to - right.from > 1)));
}
function takesComplement(words, left, last, isOf, knowledge) {
    if (chainHeads.has(last))
        return isOf || left.to - left.from > 1 || !isTitleWord(last);
    if (areaHeads.has(last) || otherHeads.has(last))
        return isOf;
    if (!isOf)
        return false;
    const chain = words.slice(left.from, left.to).some((word) => chainHeads.has(word.lower));
    const own = words[left.to - 1];
    return chain && own !== undefined && knowledge.isCommon(own);
}
/** Endings of nouns for fields of work: `Wellness`, `Irrigation`. */
const abstractEnding = /^\p{L}{2,20}(?:ness|ment|tion|ture|logy|ics|ity|ship|ance|ence)$/u;
/** `Ministry of Health and Welfare`, `Food and Drug Administration`. */
function joinsByAnd(words, left, right, knowledge) {
    const leftWords = words.slice(left.from, left.to);
    const rightWords = words.slice(right.from, right.to);
    const lastLeft = leftWords.at(-1);
    const firstRight = rightWords[0];
    if (!lastLeft || !firstRight)
        return false;
    const isSubject = (word) => portfolioWords.has(word.lower) ||
        titleModifiers.has(word.lower) ||
        (abstractEnding.test(word.lower) && !knowledge.typeOf(word.text) && !knowledge.gazetteer.isSurname(word.lower)) ||
        (knowledge.isCommon(word) && !isTitleWord(word.lower) && !organizationHeads.has(word.lower));
    if (!isSubject(lastLeft) || !isSubject(firstRight))
        return false;
    if (leftWords.some((word) => chainHeads.has(word.lower)) &&
        words.slice(left.from, left.to).some((word) => word.lower === "of" || word.lower === "for"))
        return true;
    if (leftWords.some((word) => isTitleWord(word.lower)))
        return leftWords.some((word) => word.lower === "of");
    return (leftWords.every((word) => isSubject(word) || knowledge.isOpening(word.text)) &&
        organizationHeads.has(rightWords.at(-1)?.lower ?? ""));
}
//# sourceMappingURL=chunks.js.map