import { creditRules } from "./credit-rules.js";
import { headingRules } from "./heading-rules.js";
import { noticeRules } from "./notice-rules.js";
/** The rules that find page furniture, in order of trial. */
export const furnitureRules = [...noticeRules, ...creditRules, ...headingRules];
//# sourceMappingURL=rules.js.map