import type { Annotated } from "../../document/layers.js";
import type { Vocabulary } from "../../learn/vocabulary-file.js";
import type { WordTable } from "../../learn/word-table.js";
import type { Knowledge } from "../knowledge.js";
import type { RuleReading } from "../read-by-rules.js";
import { ArticleView } from "./article-view.js";
import { type ChainScores } from "./chain.js";
import { type LabelledName } from "./labels.js";
import type { NameModel } from "./tagger-file.js";
/** A name that the tagger found: half-open indices into the view's words. */
export interface TaggedName extends LabelledName {
    /** How likely exactly these words are a name of exactly this type, as measured on text set aside; from 0 to 1. */
    readonly confidence: number;
    /** How likely these words are a name of whatever type. */
    readonly certainty: number;
    /** How likely each of the words is part of some name: of the least likely one, from 0 to 1, not calibrated. */
    readonly presence: number;
}
/** What the tagger makes of an article. */
export interface Tagging {
    readonly view: ArticleView;
    /** In the order of the text; none overlap. */
    readonly names: readonly TaggedName[];
}
/** Finds the names of an article that the rules have read. */
export interface NameTagger {
    /** What it knows of names; the rules are to read by the same. */
    readonly knowledge: Knowledge;
    readonly tag: (doc: Annotated<"tokens" | "syntax">, reading: RuleReading) => Tagging;
}
/** What a tagger of names needs beside its model: the models that it was trained with. */
export interface NameTaggerNeeds {
    readonly words: WordTable;
    readonly vocabulary: Vocabulary;
}
/** Makes the views of articles that a tagger, and its training, look at. */
export declare function articleViewer(knowledge: Knowledge, { words, vocabulary }: NameTaggerNeeds): (doc: Annotated<"tokens" | "syntax">, reading: RuleReading) => ArticleView;
/**
 * A tagger of names: a linear chain of BIO labels over the words of each sentence. All occurrences of a form in the
 * article are read twice: by themselves, and with what the others say.
 */
export declare function nameTaggerOf({ weights, scale, calibration }: NameModel, needs: NameTaggerNeeds, knowledge: Knowledge): NameTagger;
/** A name with the model's own probability, which is not calibrated. */
export interface LikelyName extends LabelledName {
    readonly probability: number;
    /** The same, of whatever type. */
    readonly spanProbability: number;
    readonly presence: number;
}
/** The likeliest names of an article in both readings, from the scores of its segments; the second changes the scores. */
export declare function taggedNames(view: ArticleView, scores: readonly ChainScores[]): readonly LikelyName[];
/** The logarithm of the odds, kept within bounds. */
export declare function logOdds(probability: number): number;
