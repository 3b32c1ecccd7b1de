import type { LexiconEntry } from "../../document/lexicon.js";
import type { Gazetteer } from "../gazetteer.js";
import type { LexiconProblem } from "./problem.js";
/** A file of names, already read. */
export interface LexiconFile {
    /** Its ending tells the format; messages name it so. */
    readonly path: string;
    readonly text: string;
}
/** The entries of a lexicon in the order of files and lines, and all that is wrong in the files. */
export interface ParsedLexicon {
    readonly entries: readonly LexiconEntry[];
    /** In the order of files and lines; a lexicon that has any should not be used. */
    readonly problems: readonly LexiconProblem[];
}
/** Reads the entries of all files of a lexicon: each by itself, then against each other. Countries are those of the gazetteer. */
export declare function parseLexicon(files: readonly LexiconFile[], gazetteer: Gazetteer): ParsedLexicon;
