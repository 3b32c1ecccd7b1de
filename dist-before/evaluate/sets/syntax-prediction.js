import { at } from "../../document/at.js";
import { subjectsOf } from "../../document/syntax.js";
/** The layers of an article as syntax is scored. */
export function parseOf({ text, tokens, syntax }) {
    const place = solidOffsets(text);
    const tokenPlace = (index) => place[at(tokens.tokens, index).start] ?? 0;
    const pair = (clause, phrase) => ({
        verb: tokenPlace(clause.verb),
        noun: tokenPlace(at(syntax.nounPhrases, phrase).head),
    });
    const subjects = syntax.clauses.filter((clause) => hasOwnSubject(syntax, clause));
    const active = syntax.clauses.filter(({ isPassive, lemma }) => !isPassive && lemma !== "be");
    return {
        sentences: tokens.sentences.map((sentence) => tokens.tokens
            .slice(sentence.firstToken, sentence.endToken)
            .map(({ start, end, lemma, partOfSpeech }, position) => ({
            form: text.slice(start, end),
            lemma,
            upos: partOfSpeech,
            ...attachmentOf(syntax.tree, sentence, position),
        }))),
        subjects: subjects.flatMap((clause) => subjectsOf(clause)
            .slice(0, 1)
            .map((phrase) => pair(clause, phrase))),
        objects: active.flatMap((clause) => directObject(syntax, clause).map((phrase) => pair(clause, phrase))),
    };
}
/** Head and relation of the word at a position of a sentence; a word that was not parsed has no head. */
function attachmentOf(tree, { firstToken, endToken }, position) {
    const head = tree.heads[firstToken + position] ?? -1;
    const relation = at(tree.relations, firstToken + position);
    if (head < 0)
        return { head: relation === "root" ? -1 : null, relation };
    return { head: head >= firstToken && head < endToken ? head - firstToken : null, relation };
}
const pronouns = new Set([null, "that", "which", "who"]);
/**
 * Whether a clause has its subject of its own, as a tree has it: a noun phrase inside of the clause, or the one that a
 * relative pronoun or a relative clause without one stands behind. What is understood (`met … and said`) is none.
 */
function hasOwnSubject({ nounPhrases }, clause) {
    const phrase = clause.subject === null ? undefined : nounPhrases[clause.subject];
    if (!phrase)
        return false;
    if (clause.relation === "relative" && pronouns.has(clause.introducedBy))
        return true;
    return phrase.start >= clause.start && phrase.end <= clause.end;
}
/** The direct object: of the objects the last one, of coordinated ones the first of them; none in an empty list. */
function directObject({ nounPhrases, tree }, { objects }) {
    let last = objects.length - 1;
    while (last > 0 && isConjunct(tree, at(nounPhrases, objects[last] ?? 0)))
        last--;
    return objects.slice(Math.max(last, 0), last + 1);
}
/** Whether a word of a noun phrase is joined to something before the phrase. */
function isConjunct({ heads, relations }, { firstToken, endToken }) {
    for (let token = firstToken; token < endToken; token++)
        if (relations[token] === "conj" && (heads[token] ?? -1) < firstToken)
            return true;
    return false;
}
/** For each UTF-16 offset the number of characters before it that are not white space, in code points. */
function solidOffsets(text) {
    const offsets = new Uint32Array(text.length + 1);
    let offset = 0;
    let solid = 0;
    for (const character of text) {
        offsets.fill(solid, offset, offset + character.length);
        offset += character.length;
        if (/\S/u.test(character))
            solid++;
    }
    offsets[text.length] = solid;
    return offsets;
}
//# sourceMappingURL=syntax-prediction.js.map