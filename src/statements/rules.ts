import type { Documented } from "../document/rule.js";
import { cueRules } from "./cueRules.js";
import { lineRules } from "./lineRules.js";

const embeddedTweet: Documented = {
  name: "embedded_tweet",
  finds: [{ text: "⟦We open the new bridge today⟧ — Kofi Mensah (@kofimensah) September 21, 2022" }],
  ignores: ["We open the new bridge today."],
};

/** The rules of this stage, in order of trial. */
export const statementRules: readonly Documented[] = [embeddedTweet, ...lineRules, ...cueRules];
