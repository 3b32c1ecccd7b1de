import type { Annotated } from "../../document/layers.js";
import { nameTypes } from "../../document/names.js";
import type { Span } from "../../document/span.js";
import type { Vocabulary } from "../../learn/vocabulary-file.js";
import type { WordTable } from "../../learn/word-table.js";
import type { Knowledge } from "../knowledge.js";
import type { RuleReading } from "../read-by-rules.js";
import { Agreement } from "./agreement.js";
import { ArticleView } from "./article-view.js";
import { Chain, ChainRoom, type ChainScores } from "./chain.js";
import { knownKindsOf } from "./known-spans.js";
import { beginLabel, type LabelledName, namesIn, outside } from "./labels.js";
import { PackedLattice } from "./packed-lattice.js";
import { factsOnce } from "./spelling-facts.js";
import type { Calibration, NameModel } from "./tagger-file.js";
import { type TaggerTrace, traced } from "./trace.js";

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
  /** Why it reads a stretch of the text as it does; null for words that it does not look at. For explanations. */
  readonly trace: (doc: Annotated<"tokens" | "syntax">, reading: RuleReading, span: Span) => TaggerTrace | null;
}

/** What a tagger of names needs beside its model: the models that it was trained with. */
export interface NameTaggerNeeds {
  readonly words: WordTable;
  readonly vocabulary: Vocabulary;
}

/** Makes the views of articles that a tagger, and its training, look at. */
export function articleViewer(knowledge: Knowledge, { words, vocabulary }: NameTaggerNeeds) {
  const factsOf = factsOnce({ table: words, knowledge, vocabulary });
  const tools = { factsOf, knownKindOf: knownKindsOf(knowledge) };
  return (doc: Annotated<"tokens" | "syntax">, reading: RuleReading) => new ArticleView(doc, reading, tools);
}

/**
 * A tagger of names: a linear chain of BIO labels over the words of each sentence. All occurrences of a form in the
 * article are read twice: by themselves, and with what the others say.
 */
export function nameTaggerOf(
  { weights, scale, calibration }: NameModel,
  needs: NameTaggerNeeds,
  knowledge: Knowledge,
): NameTagger {
  const viewOf = articleViewer(knowledge, needs);
  const lattice = new PackedLattice(weights, scale);
  const tag: NameTagger["tag"] = (doc, reading) => {
    const view = viewOf(doc, reading);
    const names = taggedNames(view, lattice.scoresOf(view)).map(
      ({ from, to, type, probability, spanProbability, presence }): TaggedName => ({
        from,
        to,
        type,
        confidence: calibrated(probability, calibration),
        certainty: calibrated(spanProbability, calibration),
        presence,
      }),
    );
    return { view, names };
  };
  const trace: NameTagger["trace"] = (doc, reading, span) => {
    const view = viewOf(doc, reading);
    const trust = (probability: number) => calibrated(probability, calibration);
    return traced(view, readTwice(view, lattice.scoresOf(view)), { span, weights, scale, trust });
  };
  return { knowledge, tag, trace };
}

/** A name with the model's own probability, which is not calibrated. */
export interface LikelyName extends LabelledName {
  readonly probability: number;
  /** The same, of whatever type. */
  readonly spanProbability: number;
  readonly presence: number;
}

/** The likeliest names of an article in both readings, from the scores of its segments; the second changes the scores. */
export function taggedNames(view: ArticleView, scores: readonly ChainScores[]): readonly LikelyName[] {
  const labels = new Uint8Array(view.words.length);
  const names: LikelyName[] = [];
  for (const [index, chain] of readTwice(view, scores).entries()) {
    addNames(names, chain, view.segments[index]?.from ?? 0, labels);
  }
  return names;
}

/** The chain of each segment when it has been read again with what the article says of its forms; changes the scores. */
function readTwice(view: ArticleView, scores: readonly ChainScores[]): readonly Chain[] {
  const size = scores.reduce((sum, { length }) => sum + length, 0);
  const [firstRoom, secondRoom] = [new ChainRoom(size), new ChainRoom(size)];
  const chains = scores.map((own) => new Chain(own, firstRoom));
  const agreement = new Agreement(view, chains);
  return chains.map((chain, index) => {
    const own = scores[index];
    const changed = own !== undefined && agreement.adjust(view.segments[index]?.from ?? 0, own);
    return changed ? new Chain(own, secondRoom) : chain;
  });
}

/** Adds the likeliest names of a segment that begins at `start`; `labels` has room for the labels of all words. */
function addNames(names: LikelyName[], chain: Chain, start: number, labels: Uint8Array): void {
  chain.bestLabels(labels, start);
  for (const { from, to, type } of namesIn(labels.subarray(start, start + chain.length))) {
    names.push({
      from: start + from,
      to: start + to,
      type,
      probability: chain.nameProbability(from, to, beginLabel(type)),
      spanProbability: nameTypes.reduce((sum, each) => sum + chain.nameProbability(from, to, beginLabel(each)), 0),
      presence: presenceOf(chain, from, to),
    });
  }
}

function presenceOf(chain: Chain, from: number, to: number): number {
  let least = 1;
  for (let at = from; at < to; at++) least = Math.min(least, 1 - chain.probability(at, outside));
  return least;
}

/** A probability as `calibration` corrects it. */
function calibrated(probability: number, { slope, shift }: Calibration): number {
  return 1 / (1 + Math.exp(-(slope * logOdds(probability) + shift)));
}

/** The logarithm of the odds, kept within bounds. */
export function logOdds(probability: number): number {
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, probability));
  return Math.log(bounded / (1 - bounded));
}
