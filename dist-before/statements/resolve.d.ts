import type { Statement } from "../document/statements.js";
import type { Draft } from "./draft.js";
import type { Reading } from "./line.js";
/** Turns drafts into statements: speaker, kind, medium, day, container; sorted by content. */
export declare function resolveDrafts(doc: Reading, drafts: readonly Draft[]): Statement[];
