import { headRules } from "./heads.js";
import { knownRules } from "./known.js";
import { contextRules } from "./persons.js";
import type { NameRule } from "./rule.js";

/** The rules that type a candidate, in order of trial. */
export const typingRules: readonly NameRule[] = [...knownRules, ...headRules, ...contextRules];

/** The rules of this stage, in order of trial. */
export const nameRules: readonly NameRule[] = typingRules;
