import { ArticleForms } from "./article-forms.js";
import { describeKnown, describeRecord, describeRules, describeRun, describeTree, describeWord } from "./describe.js";
import { formFacets, placeFacets, spellingFacets } from "./facets.js";
import { markActive, runsOf } from "./runs.js";
import { atomNames, besideAtoms, otherAtoms } from "./templates.js";
/** What is seen beyond the ends of a sentence. */
const beyond = 0x5bd1e995;
const noSpelling = new Int32Array(spellingFacets.length);
const labelAtom = otherAtoms.indexOf("label-1");
const letteringNumbers = { prose: 0, title: 1, capitals: 2 };
/** The values of a word that stands nowhere in capitals in prose. */
const noForm = new Int32Array(formFacets.length);
/** The words of one article as the tagger of names sees them. */
export class ArticleView {
    words;
    segments;
    /** The values of the atoms of the word last asked for, in the order of `atomNames`. */
    atoms = new Int32Array(atomNames.length);
    /** The number of each word's form, for words written like names; -1 for others. Equal numbers, equal forms. */
    formNumbers;
    forms = new ArticleForms();
    /** What is known of each word by its spelling: of those that atoms of active words look at. */
    facts;
    /** The values of `placeFacets`, word behind word. */
    places;
    /** Where the line of each word begins and ends among the words, its number, and its lettering. */
    starts;
    ends;
    lines;
    letterings;
    /** Whether each word may belong to a name. */
    active;
    lineStarts = new Map();
    factsOf;
    constructor(doc, reading, { factsOf, knownKindOf }) {
        const size = reading.lines.reduce((sum, { words }) => sum + words.length, 0);
        this.factsOf = factsOf;
        this.facts = new Array(size).fill(undefined);
        this.places = new Int32Array(size * placeFacets.length);
        this.formNumbers = new Int32Array(size).fill(-1);
        this.starts = new Int32Array(size);
        this.ends = new Int32Array(size);
        this.lines = new Int32Array(size);
        this.letterings = new Uint8Array(size);
        this.active = new Uint8Array(size);
        this.words = this.addWords(reading);
        const runs = reading.lines.map(({ words }) => runsOf(words));
        this.addForms(reading, runs);
        for (const [line, own] of runs.entries())
            this.describeLine(doc, reading, { line, runs: own, knownKindOf });
        this.segments = this.segmentsOf();
        describeRules(reading, (stretch) => this.placeOf(stretch), this.put);
    }
    /** Sets the atoms but the label of the word before. The word must be one of a segment. */
    read(at) {
        const { atoms, places, facts } = this;
        const start = this.starts[at] ?? 0;
        const end = this.ends[at] ?? 0;
        atoms[1] = at === start ? 1 : 0;
        atoms[2] = this.letterings[at] ?? 0;
        atoms.set(facts[at]?.numbers ?? noSpelling, ownAtoms);
        atoms.set(this.formOf(at), ownAtoms + spellingFacets.length);
        let atom = ownAtoms + spellingFacets.length + formFacets.length;
        const own = at * placeFacets.length;
        for (let facet = 0; facet < placeFacets.length; facet++)
            atoms[atom++] = places[own + facet] ?? 0;
        for (const beside of besideAtoms) {
            const word = at + beside.distance;
            if (word >= start && word < end)
                this.readBeside(word, beside, atom);
            else
                atoms.fill(beyond, atom, atom + beside.names.length);
            atom += beside.names.length;
        }
    }
    /** Sets the label of the word before. */
    readLabel(label) {
        this.atoms[labelAtom] = label;
    }
    /** How many forms there are: `formNumbers` are smaller. */
    get formTotal() {
        return this.forms.numbers.length;
    }
    /** Where a stretch of one of the article's lines stands among the words. */
    placeOf({ words, from, to }) {
        const start = this.lineStarts.get(words) ?? 0;
        return { from: start + from, to: start + to };
    }
    /** The index of a word's sentence. */
    lineOf(at) {
        return this.lines[at] ?? 0;
    }
    /** The index of a word in its sentence. */
    indexInLine(at) {
        return at - (this.starts[at] ?? 0);
    }
    formOf(at) {
        const form = this.formNumbers[at] ?? -1;
        return form < 0 ? noForm : (this.forms.numbers[form] ?? noForm);
    }
    /** Sets the atoms of a word beside the one that is told of, from a place on. */
    readBeside(word, { ofSpelling, ofPlace }, from) {
        const { atoms, places } = this;
        const numbers = this.facts[word]?.numbers ?? noSpelling;
        const place = word * placeFacets.length;
        let atom = from;
        for (let which = 0; which < ofSpelling.length; which++)
            atoms[atom++] = numbers[ofSpelling[which] ?? 0] ?? 0;
        for (let which = 0; which < ofPlace.length; which++)
            atoms[atom++] = places[place + (ofPlace[which] ?? 0)] ?? 0;
    }
    put = (at, facet, value) => {
        this.places[at * placeFacets.length + facet] = value;
    };
    addWords({ lines }) {
        const all = [];
        for (const [line, { words, lettering }] of lines.entries()) {
            const start = all.length;
            const end = start + words.length;
            this.lineStarts.set(words, start);
            this.starts.fill(start, start, end);
            this.ends.fill(end, start, end);
            this.lines.fill(line, start, end);
            this.letterings.fill(letteringNumbers[lettering], start, end);
            markActive(words, this.active, start);
            for (const word of words) {
                if (word.isNamelike)
                    this.formNumbers[all.length] = this.forms.numberOf(word.lower);
                all.push(word);
            }
        }
        return all;
    }
    /** What is known of the words of a line, looked up when it is asked for. */
    factsIn(words) {
        const start = this.lineStarts.get(words) ?? 0;
        return (index) => {
            const word = words[index];
            if (!word)
                return null;
            const known = this.facts[start + index];
            if (known)
                return known;
            const facts = this.factsOf(word.spelling);
            this.facts[start + index] = facts;
            return facts;
        };
    }
    addForms({ lines }, runs) {
        for (const [line, { words, lettering }] of lines.entries()) {
            if (lettering !== "prose")
                continue;
            const factsAt = this.factsIn(words);
            for (const run of runs[line] ?? [])
                this.forms.addRun(words, run, factsAt);
        }
        for (const line of lines)
            if (line.lettering === "prose")
                this.forms.countLowered(line);
        this.forms.finish();
    }
    describeLine(doc, { lines, record }, { line, runs, knownKindOf, }) {
        const { words } = lines[line] ?? { words: [] };
        if (runs.length === 0)
            return;
        const start = this.lineStarts.get(words) ?? 0;
        const factsAt = this.factsIn(words);
        for (let index = 0; index < words.length; index++) {
            const word = words[index];
            if (!word || !this.isSeen(start + index))
                continue;
            factsAt(index);
            describeWord(word, start + index, this.put);
            if (this.active[start + index] === 1)
                describeRecord(word, record, start + index, this.put);
        }
        for (const run of runs) {
            describeRun(run, start, factsAt, this.put);
            describeKnown(words, run, { start, knownKindOf }, this.put);
        }
        describeTree(doc, line, { start, words, active: this.active }, this.put);
    }
    /** Whether atoms of active words look at a word: nothing need be known of others. */
    isSeen(at) {
        for (let other = at - widest; other <= at + widest; other++)
            if (this.active[other] === 1)
                return true;
        return false;
    }
    segmentsOf() {
        const segments = [];
        for (let at = 0; at < this.active.length; at++) {
            if (this.active[at] === 0)
                continue;
            const last = segments.at(-1);
            if (last?.to === at && this.starts[at] !== at)
                last.to++;
            else
                segments.push({ from: at, to: at + 1 });
        }
        return segments;
    }
}
const ownAtoms = otherAtoms.length;
/** How far beside a word its atoms look. */
const widest = Math.max(...besideAtoms.map(({ distance }) => Math.abs(distance)));
//# sourceMappingURL=article-view.js.map