import type { Token } from "../../../document/tokens.js";
/** The heads and relations of an article's tokens (as in a `WordTree`) while they may still be changed. */
export interface Links {
    readonly tokens: readonly Token[];
    readonly heads: Int32Array;
    readonly relations: Int32Array;
}
/** Moves a word under another one. */
export declare function hang({ heads, relations }: Links, at: number, head: number, as: number): void;
/** Whether a token is a verb of reporting: `said`, `warning`. */
export declare function isReport({ tokens }: Links, at: number): boolean;
/** The first token from one up to another (exclusive) that hangs on a head in one of these relations; -1 when none does. */
export declare function below({ heads, relations }: Links, head: number, wanted: number, [from, to]: [number, number]): number;
