import type { Cell } from "./cell.js";
import { type Correspondence } from "./correspondence.js";
import type { ArticleMatches } from "./matches.js";
import type { RunIndex, Runs } from "./run-index.js";
/** How the ids of one run are compared with those of the other, and shown. */
export interface Side {
    readonly run: RunIndex;
    readonly entity: (id: string) => Cell;
    readonly incident: (id: string) => Cell;
    readonly statement: (id: string) => Cell;
    /** What an end of an edge is: any of these, an event, an amount, an article or a day. */
    readonly nodeKey: (id: string) => string;
    readonly nodeName: (id: string) => string;
}
/** Both runs, and what is the same in both. */
export interface Sides {
    readonly a: Side;
    readonly b: Side;
    readonly entities: Correspondence;
    readonly incidents: Correspondence;
}
/** Finds out from the matched rows which ids of A are which of B. */
export declare function sidesOf(runs: Runs, matches: readonly ArticleMatches[]): Sides;
