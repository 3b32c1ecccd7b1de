import { f1Measure, type Measure } from "../../score.js";
import { alphabetically } from "../alphabetic.js";
import { countsOf, scoreOf, type Tally } from "../tally.js";
import { withoutSubtype } from "./parsed-sentence.js";
import type { ParseAlignment, PlacedWord } from "./word-alignment.js";

/** How attachment is scored. */
export interface AttachmentOptions {
  /**
   * Whether words that are PUNCT in the gold, and what is aligned to them, are left out. By default they are not.
   */
  readonly withoutPunctuation?: boolean;
  /**
   * The relations that get a measure each, in this order. One named with a subtype (`nsubj:pass`) is told apart from
   * the rest of its kind; all other subtypes are dropped. By default each relation that either side has, without
   * subtypes, in alphabetic order.
   */
  readonly relations?: readonly string[];
}

/** `UAS`, `LAS` and `relation X` for each relation asked for. */
export function attachmentMeasures(
  documents: readonly ParseAlignment[],
  { withoutPunctuation = false, relations }: AttachmentOptions,
): readonly Measure[] {
  const all = joined(documents.map((document) => attachmentsOf(document, withoutPunctuation)));
  const totals = { predicted: all.predicted.length, gold: all.gold.length };
  const labelled = all.attached.filter(({ gold, predicted }) => mainOf(gold) === mainOf(predicted));
  const nameOf = namesFor(relations ?? []);
  const inGold = countsOf(all.gold.map(nameOf));
  const inPredicted = countsOf(all.predicted.map(nameOf));
  const inBoth = countsOf(
    all.attached.flatMap(({ gold, predicted }) => (nameOf(gold) === nameOf(predicted) ? [nameOf(gold)] : [])),
  );
  const tallyOf = (relation: string): Tally => ({
    right: inBoth.get(relation) ?? 0,
    predicted: inPredicted.get(relation) ?? 0,
    gold: inGold.get(relation) ?? 0,
  });
  return [
    f1Measure("UAS", scoreOf({ ...totals, right: all.attached.length })),
    f1Measure("LAS", scoreOf({ ...totals, right: labelled.length })),
    ...(relations ?? namesIn(inGold, inPredicted)).map((relation) =>
      f1Measure(`relation ${relation}`, scoreOf(tallyOf(relation))),
    ),
  ];
}

/** What a relation is counted as: itself when it is asked for with its subtype, else without its subtype. */
function namesFor(relations: readonly string[]): (relation: string) => string {
  const apart = new Set(relations);
  return (relation) => (apart.has(relation) ? relation : mainOf(relation));
}

function namesIn(...counts: readonly ReadonlyMap<string, number>[]): readonly string[] {
  const names = new Set(counts.flatMap((count) => [...count.keys()]));
  return [...names].filter((relation) => relation !== "").sort(alphabetically);
}

/** The relations of words with their subtypes; an empty string where there is none. */
interface Attachments {
  readonly gold: readonly string[];
  readonly predicted: readonly string[];
  /** Both relations of the aligned words whose heads are aligned too, or both are the root. */
  readonly attached: readonly { readonly gold: string; readonly predicted: string }[];
}

function attachmentsOf({ gold, predicted, pairs }: ParseAlignment, withoutPunctuation: boolean): Attachments {
  const goldOf = new Map(pairs.map((pair) => [pair.predicted.index, pair.gold]));
  const counts = (word: PlacedWord | undefined) => !(withoutPunctuation && word?.upos === "PUNCT");
  const alignedHead = (head: number | null) => (head === null || head < 0 ? head : goldOf.get(head)?.index);
  const attached = pairs
    .filter((pair) => counts(pair.gold) && pair.gold.head !== null)
    .filter((pair) => alignedHead(pair.predicted.head) === pair.gold.head);
  return {
    gold: gold.filter(counts).map(relationOf),
    predicted: predicted.filter(({ index }) => counts(goldOf.get(index))).map(relationOf),
    attached: attached.map((pair) => ({ gold: relationOf(pair.gold), predicted: relationOf(pair.predicted) })),
  };
}

function joined(parts: readonly Attachments[]): Attachments {
  return {
    gold: parts.flatMap(({ gold }) => gold),
    predicted: parts.flatMap(({ predicted }) => predicted),
    attached: parts.flatMap(({ attached }) => attached),
  };
}

const relationOf = ({ relation }: PlacedWord) => relation ?? "";
const mainOf = (relation: string) => withoutSubtype(relation) ?? "";
