import { remembered } from "../../document/remembered.js";
import { hashText } from "../../learn/hash.js";
import { attribute } from "../../learn/word-table.js";
import { listFacets, spellingFacets, tableFacets } from "./facets.js";
import { kindsOf } from "./word-kinds.js";
/** Gathers the facts of each spelling once. */
export function factsOnce(sources) {
    const { spellingOf } = sources.knowledge;
    const factsOfText = remembered((text) => factsOf(spellingOf(text), sources));
    return ({ text }) => factsOfText(text);
}
const attributes = tableFacets.map((facet) => attribute[facet]);
function factsOf(spelling, { table, knowledge, vocabulary }) {
    const kinds = kindsOf(spelling, knowledge, vocabulary);
    const place = new Int32Array(1);
    table.placesOf([spelling.text], place);
    const numbers = new Int32Array(spellingFacets.length);
    numbers.set(attributes.map((which) => table.values[(place[0] ?? 0) + which] ?? 0));
    numbers.set(listFacets.map((facet) => kinds[facet]), attributes.length);
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
    holder: /^(?:founder|ceo|director|member|head|chairman|spokesman|spokesperson|spokeswoman|president|employee|owner|editor)$/u,
};
/** The bit of each of `signWords`. */
export const signBits = { the: 1, of: 2, officeLink: 4, said: 8, whoOrAge: 16, holder: 32 };
function signsOf(lower) {
    return Object.values(signWords).reduce((sum, word, bit) => sum + (word.test(lower) ? 2 ** bit : 0), 0);
}
//# sourceMappingURL=spelling-facts.js.map