import { nameTypes } from "../../document/names.js";
import { remembered } from "../../document/remembered.js";
import { printed } from "../candidate.js";
import type { Knowledge } from "../knowledge.js";
import type { Word } from "../words.js";
import type { Run } from "./runs.js";

/** Words of a line that the gazetteer knows as one name: half-open indices. */
export interface KnownSpan {
  readonly from: number;
  readonly to: number;
  /** What it is, a number that only equal answers share. */
  readonly kind: number;
}

/** Words of a known name at most. */
const longest = 5;

/** What the gazetteer knows words as, a number that only equal answers share; 0 for nothing. */
export type KnownKindOf = (text: string) => number;

/** Looks words up once a spelling. */
export function knownKindsOf(knowledge: Knowledge): KnownKindOf {
  return remembered((text) => kindOf(text, knowledge));
}

/** The names in a run that the gazetteer knows, the longest first from the left; none overlap. */
export function knownSpansIn(words: readonly Word[], { from, to }: Run, kindOfText: KnownKindOf): KnownSpan[] {
  const spans: KnownSpan[] = [];
  for (let at = from; at < to; ) {
    const span = knownSpanAt(words, at, to, kindOfText);
    if (span) spans.push(span);
    at = span ? span.to : at + 1;
  }
  return spans;
}

function knownSpanAt(words: readonly Word[], from: number, end: number, kindOfText: KnownKindOf): KnownSpan | null {
  for (let to = Math.min(end, from + longest); to > from; to--) {
    const kind = kindOfText(printed(words, from, to));
    if (kind > 0) return { from, to, kind };
  }
  return null;
}

function kindOf(text: string, knowledge: Knowledge): number {
  const type = knowledge.typeOf(text);
  if (!type) return kindOfPlace(text, knowledge);
  const isCountry = knowledge.gazetteer.countryNamed(text) !== null;
  return 1 + nameTypes.indexOf(type) + (isCountry ? 8 : 0);
}

/** A region or town of the world, by the size of the biggest that bears the name; 0 for none. */
function kindOfPlace(text: string, { gazetteer }: Knowledge): number {
  if (gazetteer.regionsNamed(text).length > 0) return 16;
  const [town] = gazetteer.citiesNamed(text);
  if (!town) return 0;
  return town.population > 300_000 ? 17 : town.population > 60_000 ? 18 : 19;
}
