import { at } from "../../document/at.js";
import { scoreSpeechVerbs } from "../layers/syntax/speech.js";
import { goldObjects, goldSubjects, scorePairs } from "../layers/syntax/subjects.js";
import { readConllu, scoreGivenWords, scoreSyntax, } from "../layers/syntax/syntax.js";
import { alignParses } from "../layers/syntax/word-alignment.js";
import { externalSet, UnusableSet } from "./set.js";
import { parseOf } from "./syntax-prediction.js";
/** The two ways a treebank is laid out as raw text. */
const layouts = [
    { layer: "syntax, sentences given", ending: "lines", separator: "\n\n" },
    { layer: "syntax, running text", ending: "running", separator: " " },
];
/** How trees are scored: over words, by the relations that statements and events are read off. */
const attachment = {
    withoutPunctuation: true,
    relations: ["root", "nsubj", "nsubj:pass", "obj", "obl", "ccomp", "xcomp", "conj", "appos", "parataxis"],
};
/**
 * Syntax: a CoNLL-U file. Its words are put together to raw text twice, with a sentence in each paragraph, where Dateline
 * splits anyway, and as running text: the difference is what splitting sentences costs. A parser of given tokens gets the
 * gold's own sentences and words: the difference to those is what tagging and parsing cost by themselves.
 */
export const syntaxSet = externalSet({
    layer: "syntax",
    about: "Tokens, sentences, tags, lemmas, trees from raw text as CoNLL 2018 counts; arguments of verbs, of speech apart.",
    files: [],
    isLinked: false,
    read(files) {
        const [[name, content] = ["", ""]] = files;
        const treebank = treesOf(name, content);
        const gold = new Map();
        const documents = treebank.flatMap(({ sentences, name: title }, index) => layouts.map(({ ending, separator }) => {
            const docId = `${title ?? "document"} ${index + 1}, ${ending}`;
            gold.set(docId, sentences.map(({ words }) => words));
            return { docId, text: sentences.map(textOf).join(separator), date: null };
        }));
        return { documents, gold };
    },
    predict: ({ annotated }) => [parseOf(annotated)],
    score: (samples, { parseTokens }) => [
        ...layouts.map(({ layer, ending }) => rawScores(layer, laidOut(samples, ending))),
        ...(parseTokens ? [givenScores(laidOut(samples, "lines"), parseTokens)] : []),
    ],
    row: (docId, { sentences }) => ({
        doc_id: docId,
        sentences: sentences.map((words) => words.map(({ form, lemma, upos }) => [form, lemma, upos])),
    }),
});
function treesOf(name, content) {
    try {
        return readConllu(content);
    }
    catch (error) {
        throw new UnusableSet(`${name}: ${error instanceof Error ? error.message : String(error)}`, "CoNLL-U is described at universaldependencies.org.");
    }
}
function textOf({ words }) {
    return words
        .map(({ form, spaceAfter }, index) => (spaceAfter && index < words.length - 1 ? `${form} ` : form))
        .join("");
}
function laidOut(samples, ending) {
    return samples.filter(({ docId }) => docId.endsWith(ending));
}
function rawScores(layer, samples) {
    const parsed = samples.filter(({ predicted }) => predicted.length > 0);
    const parses = parsed.map(({ predicted }) => at(predicted, 0));
    const pairs = parsed.map(({ docId, gold }, index) => ({ docId, gold, predicted: at(parses, index).sentences }));
    const golds = parsed.map(({ gold }) => gold);
    const measures = [
        ...scoreSyntax(pairs, attachment),
        scorePairs("subjects", golds.map(goldSubjects), parses.map(({ subjects }) => subjects)),
        scorePairs("objects", golds.map(goldObjects), parses.map(({ objects }) => objects)),
        ...(pairs.some(hasTree) ? scoreSpeechVerbs(pairs) : []),
    ];
    return { layer, measures, errors: parsed.flatMap(tagErrors) };
}
function hasTree({ predicted }) {
    return predicted.some((words) => words.some(({ head }) => head !== null));
}
/** Tags and trees over the gold's own sentences and words. */
function givenScores(samples, parseTokens) {
    const parsed = samples.map(({ docId, gold }) => ({ docId, gold, predicted: parseTokens(gold.map(givenWords)) }));
    return {
        layer: "syntax, tokens given",
        measures: [...scoreGivenWords(parsed, attachment), ...scoreSpeechVerbs(parsed)],
        errors: [],
    };
}
function givenWords(words) {
    return words.map(({ form, spaceAfter }) => ({ form, spaceAfter }));
}
/** Words with another tag than the gold's. */
function tagErrors({ docId, text, gold, predicted }) {
    const points = solidPoints(text);
    const { pairs } = alignParses({ docId, gold, predicted: at(predicted, 0).sentences });
    return pairs.flatMap(({ gold: right, predicted: found }) => {
        if (right.upos === found.upos)
            return [];
        const place = { start: points[right.start] ?? 0, end: (points[right.end - 1] ?? 0) + 1 };
        const kind = `UPOS: ${right.upos} read as ${found.upos}`;
        return [{ kind, docId, ...place, gold: right.upos, predicted: found.upos, rule: null }];
    });
}
/** For each character that is not white space its place in the text; both count code points. */
function solidPoints(text) {
    return [...text].flatMap((character, point) => (/\S/u.test(character) ? [point] : []));
}
//# sourceMappingURL=syntax.js.map