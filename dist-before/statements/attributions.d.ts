import type { Span } from "../document/span.js";
import { type Complement } from "./complement.js";
import { type Cue } from "./cue.js";
import type { Item, Range } from "./line.js";
import { type Finding, type Scene } from "./scene.js";
/** Who speaks: the cue's own subject, the one it shares with the verb before it, or the one the syntax gives it. */
export declare function sourceOf(scene: Scene, cue: Cue): Span | null;
/** Makes a finding of a cue with the given content. */
export declare function finding(scene: Scene, cue: Cue, { content, addressee, end }: {
    content: readonly Range[];
    addressee?: Range | null;
    end: number;
}): Finding | null;
/** The first item of the attribution: its subject or its verb group. */
export declare function attributionStart(cue: Cue): number;
/** The content before an attribution: `A, he said`, `"A," said Smith`; null when what stands there is no content. */
export declare function precedingContent(scene: Scene, cue: Cue, complement: Complement): Range | null;
/** What follows the attribution when content came before it: `"A," he said, "B"`. */
export declare function resumedContent(scene: Scene, cue: Cue, complement: Complement): Range | null;
/** Content that begins with a quotation: it ends there when the quotation does not read on. */
export declare function quotedRange(items: readonly Item[], start: number, end: number): Range;
/** The noun phrase a cue takes as its content: `rejected | any attempts to …`. */
export declare function objectContent(scene: Scene, cue: Cue): Range | null;
