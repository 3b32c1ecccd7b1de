import type { Documented } from "../document/rule.js";
/** The rules of this stage: how names join a chain, then how descriptions and pronouns do. */
export declare const mentionRules: readonly Documented[];
