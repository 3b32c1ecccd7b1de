import type { WordTable } from "../learn/word-table.js";
import type { TrainedParser } from "../syntax/parser/parser-file.js";
import { type ParserExample, type ParserTraining } from "./school.js";
/** Draws the sentences that are copied with other names. */
export declare const nameSeed = 5;
/** Trains both passes of a parser. `told` hears of each round. */
export declare function trainParser(examples: readonly ParserExample[], table: WordTable, { training, told }: {
    readonly training: ParserTraining;
    readonly told: (line: string) => void;
}): TrainedParser;
