import { type Candidate, type Typed } from "./candidate.js";
import type { Forms } from "./forms.js";
import type { Knowledge } from "./knowledge.js";
import type { NameRule } from "./rule.js";
/** What the rules make of a candidate by itself; null when none of them holds. */
export declare function typed(candidate: Candidate, rules: readonly NameRule[], forms: Forms, knowledge: Knowledge): Typed | null;
