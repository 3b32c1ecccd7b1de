import { relation } from "../relation.js";
import { has, headOf, is, nextBeside, subjects, wordAt } from "../walk.js";
import { firstWordOf, hang, hasPreposition, isNounLike, isPlainVerb, lastWordOf, moveChildren, swap } from "./hang.js";
import { currencySymbols } from "./symbols.js";
import { isTimeNoun } from "./times.js";
/** Titles whose parts are taken for names. */
const titles = new Set(["chief", "commissioner", "director", "general", "minister", "president", "secretary"]);
const beside = relation.apposition | relation.nominal | relation.bareNominal;
/**
 * `⟦European Community⟧ foreign ministers`, `the ⟦Vice⟧ Foreign Minister`: a common noun or title right behind another
 * noun has that one before it, not the other way round.
 */
export function nounBesideNoun(tree, at) {
    const before = headOf(tree, at);
    if (!is(tree, at, beside) || before < 0 || before > at || hasPreposition(tree, at))
        return;
    if (!isNounLike(tree, before) || isTimeNoun(tree, before))
        return;
    const isTitle = titles.has(wordAt(tree, at)) && tree.tokens[before]?.partOfSpeech === "NOUN";
    if (!isTitle && !(is(tree, at, relation.apposition) && tree.tokens[at]?.partOfSpeech === "NOUN"))
        return;
    if (hasPreposition(tree, before) ||
        has(tree, at, relation.possessor) ||
        firstWordOf(tree, at) !== before + 1 ||
        startsWithDeterminer(tree, at))
        return;
    hang(tree, at, headOf(tree, before), tree.relations[before] ?? 0);
    moveChildren(tree, before, at, (child) => child > before || isFunctionWord(tree, child));
    hang(tree, before, at, relation.modifier);
}
const isFunctionWord = (tree, at) => is(tree, at, relation.preposition | relation.coordinator);
function startsWithDeterminer(tree, at) {
    return tree.tokens[firstWordOf(tree, at)]?.partOfSpeech === "DET";
}
/** `announced ⟦a USD 60 million⟧ aid package`: an amount before a noun is no object beside it. */
export function amountBeforeNoun(tree, at) {
    const verb = headOf(tree, at);
    if (!is(tree, at, relation.object) || verb > at || !currencies.has(wordAt(tree, at)))
        return;
    const end = lastWordOf(tree, at) + 1;
    for (let child = nextBeside(tree, at); child >= 0; child = nextBeside(tree, child)) {
        if (firstWordOf(tree, child) < end || !is(tree, child, relation.oblique | relation.object))
            continue;
        const isNext = firstWordOf(tree, child) === end && isNounLike(tree, child) && !hasPreposition(tree, child);
        if (!isNext || isTimeNoun(tree, child) || startsWithDeterminer(tree, child))
            return;
        hang(tree, child, verb, relation.object);
        return hang(tree, at, child, relation.modifier);
    }
}
/** `a ⟦USD⟧ 60 million aid package`: an amount is no head of the noun behind it. */
export function amountOfNoun(tree, at) {
    const amount = headOf(tree, at);
    if (amount < 0 || amount > at || !currencies.has(wordAt(tree, amount)) || !isNounLike(tree, at))
        return;
    if (!is(tree, at, relation.nominal | relation.bareNominal) || hasPreposition(tree, at) || isTimeNoun(tree, at))
        return;
    if (firstWordOf(tree, at) !== amount + 1 || tree.tokens[amount + 1]?.partOfSpeech !== "NUM")
        return;
    swap(tree, at, amount, relation.modifier);
    moveChildren(tree, amount, at, (child) => child < amount);
}
const currencies = new Set([...currencySymbols, "eur", "gbp", "usd"]);
const clauseLike = relation.content | relation.adverbial | relation.relative;
/** `said at a joint press ⟦conference⟧`, `Kuleba, during a ⟦visit⟧,`: a noun with a preposition and nothing said of it is no clause. */
export function clauseOfNoun(tree, at) {
    const verb = headOf(tree, at);
    if (!is(tree, at, clauseLike) || verb < 0 || !isNounLike(tree, at) || !hasPreposition(tree, at))
        return;
    if (has(tree, at, subjects | relation.copula | relation.auxiliary | relation.mark | relation.object))
        return;
    if (isPlainVerb(tree, verb))
        hang(tree, at, verb, relation.oblique);
    else if (is(tree, at, relation.relative))
        hang(tree, at, verb, relation.nominal);
}
const relativeWords = new Set(["which", "who", "whom", "whose"]);
const loose = relation.adverbial | relation.loose | relation.conjunct;
/** `Kherson, ⟦which was captured⟧`: a clause that a relative pronoun opens belongs to the noun before it. */
export function relativeClause(tree, at) {
    if (!is(tree, at, loose) || headOf(tree, at) < 0 || has(tree, at, relation.coordinator))
        return;
    const first = firstWordOf(tree, at);
    const opener = tree.tokens[first]?.partOfSpeech === "ADP" ? first + 1 : first;
    if (opener >= at || !relativeWords.has(wordAt(tree, opener)))
        return;
    const last = wordAt(tree, first - 1) === "," ? first - 2 : first - 1;
    const noun = topNoun(tree, last, at);
    if (noun >= 0)
        hang(tree, at, noun, relation.relative);
}
const within = relation.nominal | relation.flat | relation.modifier | relation.bareNominal;
/** The noun whose words end with a token, the highest one that is not joined to another. */
function topNoun(tree, last, clause) {
    let top = -1;
    for (let at = last; at >= 0 && at !== clause; at = headOf(tree, at)) {
        if (lastWordOf(tree, at) !== last)
            break;
        if (isNounLike(tree, at))
            top = at;
        if (!is(tree, at, within))
            break;
    }
    return top;
}
const joining = relation.adverbial | relation.clausalSubject | relation.loose;
const farthestJoined = 25;
/** `was arming rebels as well as ⟦training⟧ them`: what `and` joins is joined to the participle before it. */
export function joinedParticiple(tree, at) {
    if (!is(tree, at, joining) || !has(tree, at, relation.coordinator) || !wordAt(tree, at).endsWith("ing"))
        return;
    const head = headOf(tree, at);
    const first = head < at ? head + 1 : at - farthestJoined;
    const sentence = tree.tokens[at]?.sentence;
    for (let before = at - 1; before >= first && tree.tokens[before]?.sentence === sentence; before--) {
        if (tree.tokens[before]?.partOfSpeech !== "VERB" || !wordAt(tree, before).endsWith("ing"))
            continue;
        return hang(tree, at, before, relation.conjunct);
    }
}
const nounsParts = relation.modifier | relation.possessor;
/** `to protest ⟦against the vote⟧`: what a preposition hangs on a verb is no part of a noun. */
export function nominalOfVerb(tree, at) {
    const verb = headOf(tree, at);
    if (!is(tree, at, relation.nominal) || verb < 0 || !isPlainVerb(tree, verb) || has(tree, verb, nounsParts))
        return;
    if (hasPreposition(tree, at))
        hang(tree, at, verb, relation.oblique);
}
/** `discussed the crisis, ⟦with the leaders of France⟧`: what a preposition opens behind a comma is not one more noun of a list without. */
export function conjunctWithPreposition(tree, at) {
    const noun = headOf(tree, at);
    if (!is(tree, at, relation.conjunct) || !isNounLike(tree, noun) || !isNounLike(tree, at))
        return;
    if (!hasPreposition(tree, at) || has(tree, at, relation.coordinator | relation.copula | subjects))
        return;
    let above = noun;
    while (above >= 0 && !hasPreposition(tree, above) && !isPlainVerb(tree, above))
        above = headOf(tree, above);
    if (isPlainVerb(tree, above) && above < at)
        hang(tree, at, above, relation.oblique);
}
//# sourceMappingURL=phrases.js.map