import type { Annotated } from "../../document/layers.js";
import type { Stretch } from "../candidate.js";
import type { RuleReading } from "../read-by-rules.js";
import type { Word } from "../words.js";
import type { KnownKindOf } from "./known-spans.js";
import type { FactsOf } from "./spelling-facts.js";
/** Words of one sentence that may hold names, one behind the other: indices into the view's words, the end exclusive. */
export interface Segment {
    readonly from: number;
    readonly to: number;
}
/** What a view is made with. */
export interface ViewTools {
    readonly factsOf: FactsOf;
    readonly knownKindOf: KnownKindOf;
}
/** The words of one article as the tagger of names sees them. */
export declare class ArticleView {
    readonly words: readonly Word[];
    readonly segments: readonly Segment[];
    /** The values of the atoms of the word last asked for, in the order of `atomNames`. */
    readonly atoms: Int32Array<ArrayBuffer>;
    /** The number of each word's form, for words written like names; -1 for others. Equal numbers, equal forms. */
    readonly formNumbers: Int32Array;
    private readonly forms;
    /** What is known of each word by its spelling: of those that atoms of active words look at. */
    private readonly facts;
    /** The values of `placeFacets`, word behind word. */
    private readonly places;
    /** Where the line of each word begins and ends among the words, its number, and its lettering. */
    private readonly starts;
    private readonly ends;
    private readonly lines;
    private readonly letterings;
    /** Whether each word may belong to a name. */
    private readonly active;
    private readonly lineStarts;
    private readonly factsOf;
    constructor(doc: Annotated<"tokens" | "syntax">, reading: RuleReading, { factsOf, knownKindOf }: ViewTools);
    /** Sets the atoms but the label of the word before. The word must be one of a segment. */
    read(at: number): void;
    /** Sets the label of the word before. */
    readLabel(label: number): void;
    /** How many forms there are: `formNumbers` are smaller. */
    get formTotal(): number;
    /** Where a stretch of one of the article's lines stands among the words. */
    placeOf({ words, from, to }: Pick<Stretch, "words" | "from" | "to">): Segment;
    /** The index of a word's sentence. */
    lineOf(at: number): number;
    /** The index of a word in its sentence. */
    indexInLine(at: number): number;
    private formOf;
    /** Sets the atoms of a word beside the one that is told of, from a place on. */
    private readBeside;
    private readonly put;
    private addWords;
    /** What is known of the words of a line, looked up when it is asked for. */
    private factsIn;
    private addForms;
    private describeLine;
    /** Whether atoms of active words look at a word: nothing need be known of others. */
    private isSeen;
    private segmentsOf;
}
