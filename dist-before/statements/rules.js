import { cueRules } from "./cue-rules.js";
import { lineRules } from "./line-rules.js";
const embeddedTweet = {
    name: "embedded-tweet",
    finds: [{ text: "⟦We open the new bridge today⟧ — Kofi Mensah (@kofimensah) September 21, 2022" }],
    ignores: ["We open the new bridge today."],
};
/** The rules of this stage, in order of trial. */
export const statementRules = [embeddedTweet, ...lineRules, ...cueRules];
//# sourceMappingURL=rules.js.map