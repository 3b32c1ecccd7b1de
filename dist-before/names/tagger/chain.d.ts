/** The scores of a segment's labels, logarithms: of `length` words from `first` on of those that the arrays are for. */
export interface ChainScores {
    readonly first: number;
    readonly length: number;
    /** The score of each label of each word: `word * labels + label`. */
    readonly emissions: Float64Array;
    /** The score of each label of each word behind each label: `(word * labels + previous) * labels + label`. */
    readonly transitions: Float64Array;
}
/** Room for the sums of many chains: one array is much quicker to have than many small ones. */
export declare class ChainRoom {
    /** For each word and label the likelihood of all ways up to it, scaled; and of all ways from it on. */
    readonly forward: Float64Array;
    readonly backward: Float64Array;
    /** The factor of each label of each word behind each label, scaled: `(word * labels + previous) * labels + label`. */
    readonly steps: Float64Array;
    private taken;
    /** Room for so many words. */
    constructor(words: number);
    /** Takes room for so many words, and gives the first of them. */
    take(words: number): number;
}
/**
 * A linear chain over one segment (Lafferty, McCallum and Pereira 2001): how likely each label, each pair and each name
 * is, and which labels together are likeliest. Sums are scaled word by word, so that long segments stay in range.
 */
export declare class Chain {
    readonly length: number;
    private readonly forward;
    private readonly backward;
    private readonly steps;
    /** The place of the segment's first word in the room. */
    private readonly first;
    constructor(scores: ChainScores, room?: ChainRoom);
    /** How likely a word has a label. */
    probability(at: number, label: number): number;
    /** How likely a word has a label and the word before it another. */
    pairProbability(at: number, previous: number, label: number): number;
    /** How likely the words from `from` to `to`, exclusive, are one name of a type, which begins with the label `begin`. */
    nameProbability(from: number, to: number, begin: number): number;
    /** Writes the likeliest labels (Viterbi 1967), the first of equals, into `labels`, from `start` on. */
    bestLabels(labels: Uint8Array, start: number): void;
    private step;
    /** The likelihood of all ways to the word before, which end with a label. */
    private upTo;
    /** The likelihood of all ways on from a label of a word. */
    private onFrom;
    /** The likelihood of all ways on from a name that ends before `to`. */
    private restBehind;
    /** Makes factors of a word's scores, the greatest emission 1. */
    private fillSteps;
    /** Sums up the ways to a word, and scales its factors so that they make 1. */
    private sumForward;
    private sumBackward;
    /** Extends the best way to each label of the word before; the greatest total of a word is made 1. */
    private extend;
}
