import type { Documented } from "../document/rule.js";

/** The rules that find page furniture, in order of trial. */
export const furnitureRules: readonly Documented[] = [];
