import { remembered } from "../../document/remembered.js";
import { hashText } from "../../learn/hash.js";
import type { Vocabulary } from "../../learn/vocabulary-file.js";
import { attribute, type WordTable } from "../../learn/word-table.js";
import type { Knowledge } from "../knowledge.js";
import type { Spelling } from "../spelling.js";
import { listFacets, spellingFacets, tableFacets } from "./facets.js";
import { kindsOf } from "./word-kinds.js";

/** What the tagger knows of a word by its spelling, wherever it stands. */
export interface SpellingFacts {
  /** The values of `spellingFacets`. */
  readonly numbers: Int32Array;
  /** A hash of the word in lower case. */
  readonly hash: number;
  /** Memberships in lists, as `headBits`, `roleBits` and `contextBits` have them. */
  readonly head: number;
  readonly role: number;
  readonly context: number;
  /** Which of `signWords` it is, a bit each. */
  readonly signs: number;
}

/** Finds what is known of a spelling. */
export type FactsOf = (spelling: Spelling) => SpellingFacts;

/** What facts come from. */
export interface FactSources {
  readonly table: WordTable;
  readonly knowledge: Knowledge;
  readonly vocabulary: Vocabulary;
}

/** Gathers the facts of each spelling once. */
export function factsOnce(sources: FactSources): FactsOf {
  const { spellingOf } = sources.knowledge;
  const factsOfText = remembered((text) => factsOf(spellingOf(text), sources));
  return ({ text }) => factsOfText(text);
}

const attributes = tableFacets.map((facet) => attribute[facet]);

function factsOf(spelling: Spelling, { table, knowledge, vocabulary }: FactSources): SpellingFacts {
  const kinds = kindsOf(spelling, knowledge, vocabulary);
  const place = new Int32Array(1);
  table.placesOf([spelling.text], place);
  const numbers = new Int32Array(spellingFacets.length);
  numbers.set(attributes.map((which) => table.values[(place[0] ?? 0) + which] ?? 0));
  numbers.set(
    listFacets.map((facet) => kinds[facet]),
    attributes.length,
  );
  const { head, role, context } = kinds;
  return { numbers, hash: hashText(spelling.lower), head, role, context, signs: signsOf(spelling.lower) };
}

/** Words that tell something of the names beside them: each has a bit of `SpellingFacts.signs`. */
const signWords = {
  the: /^the$/u,
  of: /^of$/u,
  /** Prepositions between an office and what it is held in. */
  officeLink: /^(?:of|at|for)$/u,
  said: /^(?:said|says|added)$/u,
  /** What follows a person's name and a comma. */
  whoOrAge: /^(?:who|whose|[1-9]\p{Nd})$/u,
  /** Holders of offices in an organization: `founder of`. */
  holder:
    /^(?:founder|ceo|director|member|head|chairman|spokesman|spokesperson|spokeswoman|president|employee|owner|editor)$/u,
} as const;

/** The bit of each of `signWords`. */
export const signBits = { the: 1, of: 2, officeLink: 4, said: 8, whoOrAge: 16, holder: 32 } as const satisfies Readonly<
  Record<keyof typeof signWords, number>
>;

function signsOf(lower: string): number {
  return Object.values(signWords).reduce((sum, word, bit) => sum + (word.test(lower) ? 2 ** bit : 0), 0);
}
