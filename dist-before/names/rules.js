import { headRules } from "./heads.js";
import { knownRules } from "./known.js";
import { contextRules } from "./persons.js";
/** The rules that type a candidate, in order of trial. */
export const typingRules = [...knownRules, ...headRules, ...contextRules];
/** What the article as a whole decides; see `resolve.ts` and `headlines.ts`. */
const articleRules = [
    {
        name: "named-elsewhere",
        finds: [{ text: "Senator Orla Vexley spoke first. They asked for ⟦Vexley⟧ again.", value: "PERSON" }],
        ignores: ["The senator spoke first. Later they left."],
    },
    {
        name: "acronym-in-brackets",
        finds: [{ text: "The Velborg Relief Initiative (⟦VRI⟧) began in May.", value: "MISC" }],
        ignores: ["The Velborg Relief Initiative (see below) began in May."],
    },
    {
        name: "beside-its-like",
        finds: [{ text: "They saw Berlin, Velborg and ⟦Harnost⟧.", value: "PLACE" }],
        ignores: ["They saw Berlin, a village and a lake."],
    },
    {
        name: "dateline-place",
        finds: [{ text: "⟦VELMORA⟧, May 5 (Reuters) - The mayor spoke on Monday.", value: "PLACE" }],
        ignores: ["The mayor of the town spoke on May 5."],
    },
    {
        name: "headline",
        finds: [{ text: "⟦France⟧ And Its Allies Plan New Summit\nThe plan is not new.", value: "PLACE" }],
        ignores: ["The allies plan a new summit."],
    },
];
/** The rules of this stage, in order of trial. */
export const nameRules = [...typingRules, ...articleRules];
//# sourceMappingURL=rules.js.map