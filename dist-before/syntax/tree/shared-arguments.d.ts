import type { Reading } from "./attached.js";
import type { Draft } from "./draft.js";
/** Whether a clause is joined by `and` to the verb of the one it stands in. */
export declare function isJoined({ tree }: Reading, { head }: Draft, upper: Draft): boolean;
/**
 * `arrested and [questioned] the man`, `march and [demonstrate] against the law`: what stands behind both of two verbs
 * belongs to both, though the tree has it below the first.
 */
export declare function shareArguments({ phrases }: Reading, draft: Draft, upper: Draft): void;
