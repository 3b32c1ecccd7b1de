import type { AnnotatedArticle } from "../../document/layers.js";
import type { RunArticle } from "../articles/run-article.js";
import type { TokenParser } from "../layers/syntax/parsed-sentence.js";
import type { LayerScores, PointSpan, Sample } from "../score.js";
/** A document of an external set. */
export interface SetDocument {
    readonly docId: string;
    readonly text: string;
    /** ISO `YYYY-MM-DD`; null when the set gives none. */
    readonly date: string | null;
    /** The stretches that are annotated, when not all of the text is: predictions elsewhere are neither right nor wrong. */
    readonly annotated?: readonly PointSpan[];
}
/** What the pipeline made of a document: its rows, and the layers that have no dataset. */
export interface SetResult {
    readonly run: RunArticle;
    readonly annotated: AnnotatedArticle;
}
/** The files of a set by name; for a set that is one file, by its own name. */
export type SetFiles = ReadonlyMap<string, string>;
/** What some kinds of sets score more with, when it is there. */
export interface SetOptions {
    /** Tags and parses words that are given: the set of syntax then has a layer for its trees over the gold's own words. */
    readonly parseTokens?: TokenParser;
}
/** How the documents and gold of an external format are read, and its layer scored. */
export interface SetSpec<Gold, Predicted> {
    /** What stands before the colon of `--set`, as `names`. */
    readonly layer: string;
    /** What is scored and how, for who reads the table. */
    readonly about: string;
    /** Files of the folder that is named; empty when the path names the file itself. */
    readonly files: readonly string[];
    /** Whether the articles must be linked with each other before they are scored. */
    readonly isLinked: boolean;
    readonly read: (files: SetFiles) => {
        readonly documents: readonly SetDocument[];
        readonly gold: ReadonlyMap<string, readonly Gold[]>;
    };
    readonly predict: (result: SetResult, document: SetDocument, options: SetOptions) => readonly Predicted[];
    readonly score: (samples: readonly Sample<Gold, Predicted>[], options: SetOptions) => readonly LayerScores[];
    /** A prediction as a row of the set's own format. */
    readonly row: (docId: string, predicted: Predicted) => object;
}
/** A set whose files have been read: documents to annotate, then what was made of them, then the scores. */
export interface OpenSet {
    readonly documents: readonly SetDocument[];
    /** Ids that more than one document has: the first of them is scored, the others are left out. */
    readonly repeatedIds: readonly string[];
    readonly add: (document: SetDocument, result: SetResult) => void;
    /** A document that was never added counts as one in which nothing was found. */
    readonly scores: () => readonly LayerScores[];
    /** What was predicted, in the set's own format. */
    readonly rows: () => readonly object[];
}
/** A kind of external set, its row types forgotten. */
export interface ExternalSet extends Pick<SetSpec<never, never>, "layer" | "about" | "files" | "isLinked"> {
    /** Reads the files. Throws `UnusableSet` when they are not of the format. */
    readonly open: (files: SetFiles, options?: SetOptions) => OpenSet;
}
/** Files that are not what they should be, with the remedy. */
export declare class UnusableSet extends Error {
    readonly hint: string;
    constructor(message: string, hint: string);
}
/** Makes a kind of set of its specification. */
export declare function externalSet<Gold, Predicted>(spec: SetSpec<Gold, Predicted>): ExternalSet;
