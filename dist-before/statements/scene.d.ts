import type { Documented } from "../document/rule.js";
import type { Span } from "../document/span.js";
import type { Clause } from "../document/syntax.js";
import type { Cue } from "./cue.js";
import type { Draft } from "./draft.js";
import type { Item, Line, Range, Reading } from "./line.js";
/** A line with its cues, and the whole article to look things up in. */
export interface Scene {
    readonly doc: Reading;
    readonly lines: readonly Line[];
    readonly index: number;
    readonly line: Line;
    readonly cues: readonly Cue[];
    /** The clause of each main verb, by the verb's token. */
    readonly clauses: ReadonlyMap<number, Clause>;
}
/** What a rule says about a statement; the engine adds rule and line. */
export type Finding = Omit<Draft, "rule" | "line">;
/** A rule that reads a verb of communication; the rules are tried in order until one finds something. */
export interface CueRule extends Documented {
    readonly read: (scene: Scene, cue: Cue) => Finding | null;
}
/** A rule that needs no verb. */
export interface LineRule extends Documented {
    readonly readLine: (scene: Scene) => readonly Finding[];
}
/** What the first rule that finds something makes of a cue; null when none does. */
export declare function firstReading(rules: readonly CueRule[], scene: Scene, cue: Cue): {
    rule: string;
    found: Finding;
} | null;
/** The characters of a range of items. */
export declare function spanOf(items: readonly Item[], { from, to }: Range): Span;
