import type { Draft } from "./draft.js";
import type { Line, Reading } from "./line.js";
/** Adds quotations that go on after their attribution: `"A," he said. "B."`, and paragraphs of one long quotation. */
export declare function continued(doc: Reading, lines: readonly Line[], drafts: readonly Draft[]): Draft[];
