import type { Line } from "../lettering.js";
import type { Word } from "../words.js";
import { type FactsAt } from "./evidence.js";
import type { Run } from "./runs.js";
/** What all occurrences of the forms of an article tell together, forms being spellings in lower case. */
export declare class ArticleForms {
    /** The values of `formFacets` of each form, by its number. */
    readonly numbers: Int32Array[];
    private readonly known;
    /** The number of a form; it is given one when it has none. */
    numberOf(lower: string): number;
    /** Gathers what a run of capitals in prose tells of its words. */
    addRun(words: readonly Word[], run: Run, factsAt: FactsAt): void;
    /** Counts the words in lower case that stand in capitals elsewhere in prose. When all runs have been added. */
    countLowered({ words }: Line): void;
    /** Makes counts the values of their facets. When all has been added. */
    finish(): void;
    private formOf;
}
/** The hash of no word at all. */
export declare const emptyHash: number;
