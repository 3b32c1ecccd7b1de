import type { WordTable } from "../learn/word-table.js";
import type { TrainedGreedy } from "../syntax/parser/parser-file.js";
import { type Lesson } from "./parser-learner.js";
import type { TreeSentence } from "./treebank.js";
import { type ParserTuning } from "./tune-parser.js";
/** How a greedy parser is trained. */
export interface GreedyTraining {
    /** The size of the tables of moves and of labels: 2^bits places. */
    readonly bits: {
        readonly moves: number;
        readonly labels: number;
    };
    readonly rounds: number;
    /** One parser is trained for each, and their weights are added up: as good as letting them vote. */
    readonly seeds: readonly number[];
    /** Averaged weights nearer to 0 are dropped, for each seed. */
    readonly cut: {
        readonly moves: number;
        readonly labels: number;
    };
    /** How its decisions are cut into steps. */
    readonly steps: ParserTuning;
}
/** How a parser is trained. */
export interface ParserTraining {
    /** How often, from the second round on, a wrong move is followed. */
    readonly exploration: number;
    readonly backward: GreedyTraining;
    readonly forward: GreedyTraining;
}
/** A sentence and the tags that the tagger, not the treebank, gives it. */
export interface ParserExample {
    readonly sentence: TreeSentence;
    readonly tags: Uint8Array;
}
/** The passes of a parser. */
export type PassName = "backward" | "forward";
/** What a school works with. */
export interface SchoolOptions {
    readonly table: WordTable;
    readonly training: ParserTraining;
    readonly relationNames: readonly string[];
    readonly told: (line: string) => void;
}
/** Makes lessons of sentences and parsers of lessons. */
export declare class School {
    private readonly options;
    private readonly words;
    private readonly backwards;
    constructor(options: SchoolOptions);
    lesson({ sentence, tags }: ParserExample): Lesson;
    /** The same lesson from the sentence's end. */
    reversed({ open, parse }: Lesson): Lesson;
    /** The lessons with the trees of parsers that read from the end and have not seen the sentence. */
    crossGuided(lessons: readonly Lesson[]): readonly Lesson[];
    /** The lessons with the trees of a parser that reads from the end. */
    guided(lessons: readonly Lesson[], backward: TrainedGreedy): readonly Lesson[];
    /** Trains a parser on lessons, and cuts its decisions into steps on others. */
    train(lessons: readonly Lesson[], unseen: readonly Lesson[], name: PassName): TrainedGreedy;
    private learn;
}
