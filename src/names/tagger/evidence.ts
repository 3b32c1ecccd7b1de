import { organizationHeads, placeHeads } from "../lists/heads.js";
import { bodyKinds, bodyLabels, placeKinds, productKinds, thingKinds } from "../lists/kinds.js";
import { personNouns } from "../lists/person-nouns.js";
import { isTitleWord } from "../lists/titles.js";
import type { Word } from "../words.js";
import type { Run } from "./runs.js";

/** A run of capitals with the words around it. */
interface Surroundings {
  readonly own: readonly Word[];
  readonly last: string;
  /** The words before and behind, in lower case; empty where a mark stands between. */
  readonly before: string;
  readonly beforeThat: string;
  readonly after: string;
  /** The word behind a comma. */
  readonly afterComma: string;
}

/** Holders of offices in an organization: `founder of`. */
const holders =
  /^(?:founder|ceo|director|member|head|chairman|spokesman|spokesperson|spokeswoman|president|employee|owner|editor)$/u;

/** What words around a run may say of it, each a bit of `evidenceAround`. */
const signs: readonly ((run: Surroundings) => boolean)[] = [
  ({ before }) => bodyLabels.has(before),
  ({ after }) => bodyKinds.has(after),
  ({ after }) => placeKinds.has(after),
  ({ before, beforeThat }) => before === "of" && placeKinds.has(beforeThat),
  ({ before }) => personNouns.has(before),
  ({ afterComma }) => /^(?:who|whose|[1-9]\p{Nd})$/u.test(afterComma),
  ({ own, last }) => own.length > 1 && organizationHeads.has(last),
  ({ own, last }) => own.length > 1 && placeHeads.has(last),
  ({ before }) => before === "the",
  ({ after }) => productKinds.has(after) || thingKinds.has(after),
  ({ own }) => own.some(({ lower }) => isTitleWord(lower)),
  ({ before, beforeThat }) => /^(?:of|at|for)$/u.test(before) && holders.test(beforeThat),
];

/** What the words around a run of capitals, and its own, say of it: a bit for each sign. */
export function evidenceAround(words: readonly Word[], { from, to }: Run): number {
  const after = words[to];
  const isBeside = words[from]?.gap === "";
  const run: Surroundings = {
    own: words.slice(from, to),
    last: words[to - 1]?.lower ?? "",
    before: isBeside ? (words[from - 1]?.lower ?? "") : "",
    beforeThat: isBeside ? (words[from - 2]?.lower ?? "") : "",
    after: after?.gap === "" ? after.lower : "",
    afterComma: after?.gap === "," ? after.lower : "",
  };
  return signs.reduce((sum, holds, bit) => sum + (holds(run) ? 2 ** bit : 0), 0);
}
