import { accuracyMeasure, shareOf } from "../../score.js";
import { withoutSubtype } from "./parsed-sentence.js";
import { speechVerbs } from "./speech-verbs.js";
import { alignParses } from "./word-alignment.js";
/**
 * How many of the gold's arguments of verbs of speech, report and thought (`speechVerbs`) the predicted trees have:
 * `speech verb subjects`, of the verbs and their `nsubj` and `nsubj:pass` those predicted as either; `speech verb
 * contents`, of the verbs and the heads of what is said those that hang on each other, in either direction and by any
 * relation; then of these the ones that stand before and after the verb. What is said is a `ccomp` of the verb; of a
 * verb that has none, its parataxis or what the verb is the parataxis of (`it rains, he said`).
 */
export function scoreSpeechVerbs(samples) {
    const documents = samples.map(alignParses);
    const contents = documents.flatMap(judgedContents);
    return [
        shareMeasure("speech verb subjects", documents.flatMap(judgedSubjects)),
        shareMeasure("speech verb contents", contents),
        shareMeasure("speech verb contents, before", contents.filter(({ verb, argument }) => argument.index < verb.index)),
        shareMeasure("speech verb contents, after", contents.filter(({ verb, argument }) => argument.index > verb.index)),
    ];
}
function shareMeasure(name, judged) {
    return accuracyMeasure(name, shareOf(judged.filter(({ isRight }) => isRight).length, judged.length));
}
function judgedSubjects(document) {
    const predictedOf = predictions(document);
    return document.gold.flatMap((argument) => {
        const verb = headOf(argument, document.gold);
        if (!isSubject(argument) || !isSpeechVerb(verb))
            return [];
        const [subject, head] = [predictedOf(argument), predictedOf(verb)];
        const isRight = subject !== undefined && isSubject(subject) && hangsOn(subject, head);
        return [{ verb, argument, isRight }];
    });
}
function judgedContents(document) {
    const predictedOf = predictions(document);
    return contentsIn(document.gold).map(({ verb, argument }) => {
        const [said, head] = [predictedOf(argument), predictedOf(verb)];
        return { verb, argument, isRight: hangsOn(said, head) || hangsOn(head, said) };
    });
}
/** The verbs of speech and the heads of what is said in gold trees. */
function contentsIn(words) {
    const complements = argumentsIn(words, "ccomp").filter(({ verb }) => isSpeechVerb(verb));
    const complemented = new Set(complements.map(({ verb }) => verb));
    const isOpen = (word) => isSpeechVerb(word) && !complemented.has(word);
    const paratactic = argumentsIn(words, "parataxis").flatMap(({ verb: head, argument: dependent }) => {
        if (isOpen(dependent))
            return [{ verb: dependent, argument: head }];
        return isOpen(head) ? [{ verb: head, argument: dependent }] : [];
    });
    return [...complements, ...paratactic];
}
/** The words of a relation with their heads, as if these were verbs. */
function argumentsIn(words, relation) {
    return words.flatMap((argument) => {
        const verb = withoutSubtype(argument.relation) === relation ? headOf(argument, words) : undefined;
        return verb ? [{ verb, argument }] : [];
    });
}
/** From a gold word to the predicted one that covers the same characters. */
function predictions({ pairs }) {
    const predicted = new Map(pairs.map((pair) => [pair.gold.index, pair.predicted]));
    return ({ index }) => predicted.get(index);
}
function headOf({ head }, words) {
    return head === null ? undefined : words[head];
}
function isSpeechVerb(word) {
    return word?.upos === "VERB" && speechVerbs.has(word.lemma?.toLowerCase() ?? "");
}
const isSubject = ({ relation }) => relation === "nsubj" || relation === "nsubj:pass";
const hangsOn = (dependent, head) => head !== undefined && dependent?.head === head.index;
//# sourceMappingURL=speech.js.map