import { f1Measure, type Measure } from "../../score.js";
import { alphabetically } from "../alphabetic.js";
import { countsOf, scoreOf, type Tally } from "../tally.js";
import { withoutSubtype } from "./parsed-sentence.js";
import type { ParseAlignment, PlacedWord } from "./word-alignment.js";

/** `UAS`, `LAS` and `relation X` for each relation that either side has, in alphabetic order. */
export function attachmentMeasures(
  documents: readonly ParseAlignment[],
  withoutPunctuation: boolean,
): readonly Measure[] {
  const all = joined(documents.map((document) => attachmentsOf(document, withoutPunctuation)));
  const totals = { predicted: all.predicted.length, gold: all.gold.length };
  const inGold = countsOf(all.gold);
  const inPredicted = countsOf(all.predicted);
  const inBoth = countsOf(all.labelled);
  const tallyOf = (relation: string): Tally => ({
    right: inBoth.get(relation) ?? 0,
    predicted: inPredicted.get(relation) ?? 0,
    gold: inGold.get(relation) ?? 0,
  });
  const relations = [...new Set([...inGold.keys(), ...inPredicted.keys()])].filter((relation) => relation !== "");
  return [
    f1Measure("UAS", scoreOf({ ...totals, right: all.attached.length })),
    f1Measure("LAS", scoreOf({ ...totals, right: all.labelled.length })),
    ...relations.sort(alphabetically).map((relation) => f1Measure(`relation ${relation}`, scoreOf(tallyOf(relation)))),
  ];
}

/** The relations of words, without subtypes; an empty string where there is none. */
interface Attachments {
  readonly gold: readonly string[];
  readonly predicted: readonly string[];
  /** Of the aligned words whose heads are aligned too, or both are the root. */
  readonly attached: readonly string[];
  /** Of those among them that have the same relation on both sides. */
  readonly labelled: readonly string[];
}

function attachmentsOf({ gold, predicted, pairs }: ParseAlignment, withoutPunctuation: boolean): Attachments {
  const goldOf = new Map(pairs.map((pair) => [pair.predicted.index, pair.gold]));
  const counts = (word: PlacedWord | undefined) => !(withoutPunctuation && word?.upos === "PUNCT");
  const alignedHead = (head: number | null) => (head === null || head < 0 ? head : goldOf.get(head)?.index);
  const attached = pairs
    .filter((pair) => counts(pair.gold) && pair.gold.head !== null)
    .filter((pair) => alignedHead(pair.predicted.head) === pair.gold.head);
  const labelled = attached.filter((pair) => relationOf(pair.gold) === relationOf(pair.predicted));
  return {
    gold: gold.filter(counts).map(relationOf),
    predicted: predicted.filter(({ index }) => counts(goldOf.get(index))).map(relationOf),
    attached: attached.map((pair) => relationOf(pair.gold)),
    labelled: labelled.map((pair) => relationOf(pair.gold)),
  };
}

function joined(parts: readonly Attachments[]): Attachments {
  return {
    gold: parts.flatMap(({ gold }) => gold),
    predicted: parts.flatMap(({ predicted }) => predicted),
    attached: parts.flatMap(({ attached }) => attached),
    labelled: parts.flatMap(({ labelled }) => labelled),
  };
}

const relationOf = ({ relation }: PlacedWord) => withoutSubtype(relation) ?? "";
