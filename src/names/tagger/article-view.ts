import type { Annotated } from "../../document/layers.js";
import { attribute, type WordTable } from "../../learn/word-table.js";
import type { Stretch } from "../candidate.js";
import type { RuleReading } from "../read-by-rules.js";
import type { Word } from "../words.js";
import { articleFormsOf } from "./article-forms.js";
import { describeKnown, describeRules, describeRun, describeTree, describeWord } from "./describe.js";
import { type Facet, facetAt, facetTotal, spellingFacets } from "./facets.js";
import type { KnownKindOf } from "./known-spans.js";
import { activeWords, runsOf } from "./runs.js";
import { atoms, otherAtoms } from "./templates.js";
import type { WordKinds } from "./word-kinds.js";

/** Words of one sentence that may hold names, one behind the other: indices into the view's words, the end exclusive. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** A word with the sentence it stands in. */
export interface PlacedWord {
  readonly word: Word;
  /** Index of the sentence, and of the word in it. */
  readonly line: number;
  readonly index: number;
}

const attributes = spellingFacets.map((facet) => attribute[facet]);
const facets = Int32Array.from(atoms, ({ facet }) => facet);
const distances = Int32Array.from(atoms, ({ at }) => at);
/** What is seen beyond the ends of a sentence. */
const beyond = 0x5bd1e995;
const labelAtom = otherAtoms.indexOf("label-1");
const letteringNumbers = { prose: 0, title: 1, capitals: 2 } as const;

/** What a view is made with. */
export interface ViewTools {
  readonly table: WordTable;
  readonly kindsOf: (text: string, lower: string) => WordKinds;
  readonly knownKindOf: KnownKindOf;
}

/** The words of one article as the tagger of names sees them. */
export class ArticleView {
  readonly words: readonly PlacedWord[];
  readonly segments: readonly Segment[];
  /** The values of the atoms of the word last asked for: `otherAtoms`, then `atoms`. */
  readonly atoms = new Int32Array(otherAtoms.length + atoms.length);
  private readonly numbers: Int32Array;
  /** Where the line of each word begins and ends among the words, and its lettering. */
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly letterings: Uint8Array;
  private readonly isSeen: Uint8Array;
  private readonly lineStarts = new Map<readonly Word[], number>();

  constructor(doc: Annotated<"tokens" | "syntax">, reading: RuleReading, tools: ViewTools) {
    const { lines } = reading;
    this.words = lines.flatMap(({ words }, line) => words.map((word, index) => ({ word, line, index })));
    this.numbers = new Int32Array(this.words.length * facetTotal);
    this.starts = new Int32Array(this.words.length);
    this.ends = new Int32Array(this.words.length);
    this.letterings = new Uint8Array(this.words.length);
    this.isSeen = new Uint8Array(this.words.length);
    this.segments = this.addLines(doc, reading, tools);
    this.addSpellings(tools.table);
    describeRules(reading, (stretch) => this.placeOf(stretch), this.put);
  }

  /** Sets the atoms but the label of the word before. */
  read(at: number): void {
    const { numbers, atoms: values } = this;
    const [start = 0, end = 0] = [this.starts[at], this.ends[at]];
    values[0] = 0;
    values[1] = at === start ? 1 : 0;
    values[2] = this.letterings[at] ?? 0;
    for (let atom = 0; atom < facets.length; atom++) {
      const word = at + (distances[atom] ?? 0);
      const isInside = word >= start && word < end;
      values[otherAtoms.length + atom] = isInside ? (numbers[word * facetTotal + (facets[atom] ?? 0)] ?? 0) : beyond;
    }
  }

  /** Sets the label of the word before. */
  readLabel(label: number): void {
    this.atoms[labelAtom] = label;
  }

  /** Where a stretch of one of the article's lines stands among the words. */
  placeOf({ words, from, to }: Pick<Stretch, "words" | "from" | "to">): Segment {
    const start = this.lineStarts.get(words) ?? 0;
    return { from: start + from, to: start + to };
  }

  private readonly put = (at: number, facet: Facet, value: number): void => {
    this.numbers[at * facetTotal + facetAt[facet]] = value;
  };

  private addSpellings(table: WordTable): void {
    const seen = this.words.flatMap((_, at) => (this.isSeen[at] === 1 ? [at] : []));
    const places = new Int32Array(seen.length);
    table.placesOf(
      seen.map((at) => this.words[at]?.word.text ?? ""),
      places,
    );
    for (const [index, at] of seen.entries()) {
      for (let which = 0; which < attributes.length; which++) {
        this.numbers[at * facetTotal + which] = table.values[(places[index] ?? 0) + (attributes[which] ?? 0)] ?? 0;
      }
    }
  }

  private addLines(doc: Annotated<"tokens" | "syntax">, reading: RuleReading, tools: ViewTools): readonly Segment[] {
    const { lines, record } = reading;
    const runs = lines.map(({ words }) => runsOf(words));
    const forms = articleFormsOf(lines, runs);
    const segments: Segment[] = [];
    let start = 0;
    for (const [line, { words, lettering }] of lines.entries()) {
      this.lineStarts.set(words, start);
      this.starts.fill(start, start, start + words.length);
      this.ends.fill(start + words.length, start, start + words.length);
      this.letterings.fill(letteringNumbers[lettering], start, start + words.length);
      const active = activeWords(words);
      const seen = seenWords(active);
      this.isSeen.set(seen, start);
      for (const [index, word] of words.entries()) {
        if (seen[index] === 0) continue;
        describeWord(word, { kinds: tools.kindsOf(word.text, word.lower), forms, record }, start + index, this.put);
      }
      for (const run of runs[line] ?? []) {
        describeRun(words, run, start, this.put);
        describeKnown(words, run, { start, knownKindOf: tools.knownKindOf }, this.put);
      }
      describeTree(doc, line, { start, words, seen }, this.put);
      segments.push(...segmentsOf(active, start));
      start += words.length;
    }
    return segments;
  }
}

/** How far beside a word its atoms look. */
const widest = Math.max(...atoms.map(({ at }) => Math.abs(at)));

/** The words that atoms of active words look at: nothing is known of the others, and nobody asks. */
function seenWords(active: Uint8Array): Uint8Array {
  const seen = new Uint8Array(active.length);
  active.forEach((isActive, index) => {
    if (isActive) seen.fill(1, Math.max(0, index - widest), index + widest + 1);
  });
  return seen;
}

function segmentsOf(active: Uint8Array, start: number): Segment[] {
  const segments: { from: number; to: number }[] = [];
  active.forEach((isActive, index) => {
    if (!isActive) return;
    const last = segments.at(-1);
    if (last?.to === start + index) last.to++;
    else segments.push({ from: start + index, to: start + index + 1 });
  });
  return segments;
}
