import { grammarWords } from "../names/lists/grammar.js";
import { organizationHeads, otherHeads, placeHeads } from "../names/lists/heads.js";
import { isTitleWord, titleModifiers } from "../names/lists/titles.js";
import { labelsOf, namesIn } from "../names/tagger/labels.js";
/**
 * An example as our own guidelines would have it: titles, articles and prepositions in front of a name are not part of
 * it, `the Party` is none, nationalities are NORP and countries PLACE whatever the set calls them. Where an annotation
 * that leaves names out has none and the rules see one, nothing is learnt. Changes the labels.
 */
export function conventional(example, { reading, knowledge, isIncomplete }) {
    const { view, labels } = example;
    const labelling = new Labelling(view, labels);
    for (const name of namesIn(labels))
        trim(labelling, name);
    for (const name of namesIn(labels))
        if (isBareHead(view, name, knowledge))
            labels[name.from] = 0;
    const relabels = isIncomplete ? [isKnownEverywhere, isListed, isNationalBody] : [isKnownEverywhere];
    for (const name of reading.names) {
        const { from, to } = view.placeOf(name);
        const applies = relabels.some((relabel) => relabel(name, labelling, { from, to }, knowledge));
        if (applies && labelling.isWithinSegment(from, to))
            labelling.set(from, to, name.type);
    }
    return isIncomplete ? { ...example, segments: trusted(example, reading) } : example;
}
const isKnownEverywhere = ({ rule }, labelling, { from, to }) => (rule === "nationality" || rule === "known-country") && labelling.mayBecome(from, to);
const listing = new Set(["known-organization", "known-place"]);
const isListed = ({ rule }, labelling, { from, to }) => listing.has(rule) && labelling.mayBecome(from, to);
/** `Iraqi Ministry of Finance`: the nationality is part of the name. */
const isNationalBody = ({ rule, words, from }, labelling, { to }, knowledge) => rule.endsWith("-head") && knowledge.isNationality(words[from]?.text ?? "") && labelling.endsAt(to);
/** The labels of an article that are being changed. */
class Labelling {
    view;
    labels;
    constructor(view, labels) {
        this.view = view;
        this.labels = labels;
    }
    word(at) {
        return this.view.words[at];
    }
    set(from, to, type) {
        if (type === null)
            this.labels.fill(0, from, to);
        else
            this.labels.set(labelsOf([{ from: 0, to: to - from, type }], to - from), from);
    }
    /** Whether all words are looked at for names: no label may stand elsewhere. */
    isWithinSegment(from, to) {
        return this.view.segments.some((segment) => segment.from <= from && to <= segment.to);
    }
    /** Whether no name reaches beyond `to`. */
    endsAt(to) {
        const next = this.labels[to] ?? 0;
        return next === 0 || next % 2 === 1;
    }
    /** Whether the words are one name, or none of them is in any. */
    mayBecome(from, to) {
        const own = this.labels.subarray(from, to);
        if (own.every((label) => label === 0))
            return true;
        return (own[0] ?? 0) % 2 === 1 && own.subarray(1).every((label) => label > 0 && label % 2 === 0) && this.endsAt(to);
    }
}
/** Leaves out titles in front of a person, and words of grammar in lower case in front of any name. */
function trim(labelling, { from, to, type }) {
    let start = from;
    while (start < to - 1 && isNoPart(labelling.word(start), type))
        start++;
    if (start === from)
        return;
    labelling.set(from, start, null);
    labelling.set(start, to, type);
}
function isNoPart(word, type) {
    if (!word)
        return false;
    if (/^\p{Ll}/u.test(word.text) && grammarWords.has(word.lower))
        return true;
    return type === "PERSON" && (isTitleWord(word.lower) || titleModifiers.has(word.lower));
}
/** `the Party`, `the State`: a common word with an article. */
function isBareHead(view, { from, to }, { gazetteer }) {
    const [own, before] = [view.words[from], view.words[from - 1]];
    if (to - from > 1 || !own || before?.lower !== "the" || own.gap !== "")
        return false;
    const isHead = organizationHeads.has(own.lower) || placeHeads.has(own.lower) || otherHeads.has(own.lower);
    return isHead && gazetteer.isCommonWord(own.lower);
}
/** The segments in which the annotation has a name wherever the rules see one, lone words that open a sentence aside. */
function trusted({ view, labels, segments }, { names }) {
    const missing = new Uint8Array(labels.length);
    for (const name of names) {
        const { from, to } = view.placeOf(name);
        const isLone = to - from === 1 && (name.isDoubtful || view.words[from]?.isFirst);
        if (!isLone && labels.subarray(from, to).every((label) => label === 0))
            missing.fill(1, from, to);
    }
    return segments.filter(({ from, to }) => !missing.subarray(from, to).includes(1));
}
//# sourceMappingURL=name-conventions.js.map