import { creditRules } from "./credit-rules.js";
import { headingRules } from "./heading-rules.js";
import { noticeRules } from "./notice-rules.js";
import type { FurnitureRule } from "./page.js";

/** The rules that find page furniture, in order of trial. */
export const furnitureRules: readonly FurnitureRule[] = [...noticeRules, ...creditRules, ...headingRules];
