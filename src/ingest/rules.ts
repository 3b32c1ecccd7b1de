import { creditRules } from "./credit_rules.js";
import { headingRules } from "./heading_rules.js";
import { noticeRules } from "./notice_rules.js";
import type { FurnitureRule } from "./page.js";

/** The rules that find page furniture, in order of trial. */
export const furnitureRules: readonly FurnitureRule[] = [...noticeRules, ...creditRules, ...headingRules];
