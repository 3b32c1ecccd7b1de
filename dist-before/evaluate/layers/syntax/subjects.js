import { f1Measure, matched } from "../../score.js";
import { placeWords } from "./word-alignment.js";
/**
 * The verbs and their subjects in gold trees, passive ones included, in the order of the subjects. Where the head is
 * said of the subject by a copula (`she is ill`), the verb is the copula; a relative pronoun stands for the word its
 * clause hangs on (`the man who came`: `came` and `man`). Of coordinated subjects only the first is one, as in the
 * tree, and of a name of several words the last one (`Joe Biden`: `Biden`); clauses as subjects, and subjects of which a whole clause is said (`nsubj:outer`), are none.
 */
export function goldSubjects(sentences) {
    return pairsOf(sentences, ["nsubj", "nsubj:pass"]);
}
/** The verbs and their direct objects in gold trees, copulas and relative pronouns taken as in `goldSubjects`. */
export function goldObjects(sentences) {
    return pairsOf(sentences, ["obj"]);
}
/**
 * F1 of pairs, given as one list a document on both sides, in the same order of documents. A pair given twice counts
 * once.
 */
export function scorePairs(name, gold, predicted) {
    if (gold.length !== predicted.length) {
        throw new Error(`${name}: got predictions for ${predicted.length} documents, expected ${gold.length}. ` +
            "Give an empty list for a document without pairs.");
    }
    const expected = keysOf(gold);
    const found = keysOf(predicted);
    const right = [...found].filter((key) => expected.has(key)).length;
    return f1Measure(name, matched(right, found.size, expected.size));
}
function keysOf(documents) {
    return new Set(documents.flatMap((pairs, index) => pairs.map(({ verb, noun }) => `${index} ${verb} ${noun}`)));
}
function pairsOf(sentences, relations) {
    const words = placeWords(sentences).flat();
    const copulas = copulasOf(words);
    const names = lastOfNames(words);
    return words.flatMap((word) => {
        const head = headOf(word, words);
        if (!head || !relations.includes(word.relation ?? ""))
            return [];
        const verb = copulas.get(head.index) ?? head;
        const noun = antecedentOf(word, head, words);
        return [{ verb: verb.start, noun: (names.get(noun.index) ?? noun).start }];
    });
}
/** From the index of each word that heads a name of several words to the last noun of that name: `Joe [Biden]`. */
function lastOfNames(words) {
    const last = new Map();
    for (const word of words) {
        const isNoun = word.upos === null || word.upos === "PROPN" || word.upos === "NOUN";
        if (word.relation === "flat" && word.head !== null && isNoun)
            last.set(word.head, word);
    }
    return last;
}
function headOf({ head }, words) {
    return head === null ? undefined : words[head];
}
/** From the index of each word that is said of its subject by a copula to the copula. */
function copulasOf(words) {
    const copulas = new Map();
    // In `the trouble is that he left`, a clause is said of an outer subject, which the first copula belongs to.
    const outer = new Set(words.filter(({ relation }) => relation?.endsWith(":outer")).map(({ head }) => head));
    for (const word of words) {
        const { head, relation } = word;
        if (relation !== "cop" || head === null)
            continue;
        if (!outer.delete(head) && !copulas.has(head))
            copulas.set(head, word);
    }
    return copulas;
}
const relativePronouns = ["that", "which", "who", "whom"];
function antecedentOf(word, head, words) {
    const isRelative = head.relation === "acl:relcl" && relativePronouns.includes(word.form.toLowerCase());
    return (isRelative && headOf(head, words)) || word;
}
//# sourceMappingURL=subjects.js.map