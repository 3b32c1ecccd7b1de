import { type Typed } from "./candidate.js";
import type { Knowledge } from "./knowledge.js";
import type { Line } from "./lettering.js";
import type { Record } from "./resolve.js";
/** Names in a headline, where capitals prove nothing: only what the article or the gazetteer knows. */
export declare function headlineCandidates({ words, lettering }: Line, record: Record, knowledge: Knowledge): Typed[];
