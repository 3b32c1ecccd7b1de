import { z } from "zod";
import { type Problem } from "./problems.js";
type Issue = z.core.$ZodIssue;
/** Says what zod found wrong with gold annotation: what stands there, what should, and what to do. */
export declare function issueProblems(issues: readonly Issue[], input: unknown): readonly Problem[];
export {};
