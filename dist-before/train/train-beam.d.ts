import type { WordTable } from "../learn/word-table.js";
import type { TrainedBeam } from "../syntax/parser/beam-file.js";
import type { ParserModel } from "../syntax/parser/parser.js";
import { type ParserExample, type ParserTraining } from "./school.js";
/** How a beam is trained. */
export interface BeamTraining {
    readonly rounds: number;
    /** One beam is trained for each, and their weights are added up. */
    readonly seeds: readonly number[];
    readonly bits: number;
    /** How many parses are followed at a time, in training and in use. */
    readonly width: number;
    /** Averaged weights nearer to 0 are dropped, for each seed. */
    readonly cut: number;
}
/** What a beam is trained with, beside sentences. */
export interface BeamTrainingOptions {
    readonly training: BeamTraining;
    /** How the parser was trained: the guides are made as they were for it. */
    readonly parserTraining: ParserTraining;
    /** The parser in whose second pass the beam is to be used; its relations are kept. */
    readonly parser: ParserModel;
    /** Hears of each round. */
    readonly told: (line: string) => void;
}
/** Trains a beam for the second pass of a trained parser, on the sentences that it was trained on. */
export declare function trainBeam(examples: readonly ParserExample[], table: WordTable, { training, parserTraining, parser, told }: BeamTrainingOptions): TrainedBeam;
