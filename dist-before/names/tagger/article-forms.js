import { evidenceAround, surroundingsOf } from "./evidence.js";
import { formAt, formFacets } from "./facets.js";
import { signBits } from "./spelling-facts.js";
import { contextBits, roleBits } from "./word-kinds.js";
const { raised, lowered, titled, spoken, placed, longRun, longFirst, longLast, longPlace, evidence } = formAt;
const { formBefore, formAfter } = formAt;
/** Counts above these are as good as these. */
const most = [
    [raised, 3],
    [lowered, 2],
    [titled, 1],
    [spoken, 2],
    [placed, 2],
    [longRun, 5],
];
/** What all occurrences of the forms of an article tell together, forms being spellings in lower case. */
export class ArticleForms {
    /** The values of `formFacets` of each form, by its number. */
    numbers = [];
    known = new Map();
    /** The number of a form; it is given one when it has none. */
    numberOf(lower) {
        const before = this.known.get(lower);
        if (before !== undefined)
            return before;
        this.known.set(lower, this.numbers.length);
        return this.numbers.push(new Int32Array(formFacets.length)) - 1;
    }
    /** Gathers what a run of capitals in prose tells of its words. */
    addRun(words, run, factsAt) {
        const context = contextOf(words, run, factsAt);
        for (let index = run.from; index < run.to; index++) {
            const word = words[index];
            if (!word?.isNamelike)
                continue;
            const form = this.formOf(word.lower);
            if (!word.isFirst)
                increase(form, raised);
            if (context.isTitled || (factsAt(index - 1)?.role ?? 0) & roleBits.title)
                increase(form, titled);
            addContext(form, context, run.from === 0);
            if (run.to - run.from > (form[longRun] ?? 0))
                lengthen(form, run, index, factsAt);
        }
    }
    /** Counts the words in lower case that stand in capitals elsewhere in prose. When all runs have been added. */
    countLowered({ words }) {
        for (const { isNamelike, lower } of words) {
            const number = isNamelike ? undefined : this.known.get(lower);
            const form = number === undefined ? undefined : this.numbers[number];
            // Every run in prose has lengthened the forms in it.
            if (form && (form[longRun] ?? 0) > 0)
                increase(form, lowered);
        }
    }
    /** Makes counts the values of their facets. When all has been added. */
    finish() {
        for (const form of this.numbers) {
            for (const [facet, limit] of most)
                form[facet] = Math.min(limit, form[facet] ?? 0);
        }
    }
    formOf(lower) {
        return this.numbers[this.numberOf(lower)] ?? new Int32Array(formFacets.length);
    }
}
function increase(form, facet) {
    form[facet] = (form[facet] ?? 0) + 1;
}
function contextOf(words, run, factsAt) {
    const around = surroundingsOf(words, run, factsAt);
    const [before, after] = [factsAt(run.from - 1), factsAt(run.to)];
    return {
        isTitled: ((around.before?.role ?? 0) & roleBits.title) !== 0,
        isSpoken: isSpeech(words[run.to], after) || ((before?.signs ?? 0) & signBits.said) !== 0,
        isPlaced: ((around.before?.context ?? 0) & contextBits.placePreposition) !== 0,
        evidence: evidenceAround(run, around, factsAt),
        before: before?.hash ?? emptyHash,
        after: after?.hash ?? null,
    };
}
/** The hash of no word at all. */
export const emptyHash = 0x811c9dc5 | 0;
const isSpeech = (word, facts) => word !== undefined &&
    facts !== null &&
    word.gap.length < 2 &&
    (facts.context & (contextBits.speech | contextBits.personVerb)) !== 0;
function addContext(form, context, opens) {
    if (context.isSpoken)
        increase(form, spoken);
    if (context.isPlaced)
        increase(form, placed);
    form[evidence] = (form[evidence] ?? 0) | context.evidence;
    if (form[formBefore] === 0 && !opens)
        form[formBefore] = context.before;
    if (form[formAfter] === 0 && context.after !== null)
        form[formAfter] = context.after;
}
function lengthen(form, { from, to }, index, factsAt) {
    form[longRun] = to - from;
    form[longFirst] = factsAt(from)?.hash ?? emptyHash;
    form[longLast] = factsAt(to - 1)?.hash ?? emptyHash;
    form[longPlace] = index === to - 1 ? 2 : index === from ? 0 : 1;
}
//# sourceMappingURL=article-forms.js.map