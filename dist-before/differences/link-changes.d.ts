import type { Correspondence } from "./correspondence.js";
import type { Difference } from "./record.js";
import { type RowChange } from "./row-change.js";
/** A matched mention (or event) and what it stands for in each run. */
export interface Member {
    readonly a: string;
    readonly b: string;
    readonly surface: string;
    readonly sourcePath: string;
    /** Whether its words tell by themselves what it stands for. */
    readonly isName: boolean;
}
/** What was joined or torn, and how it is written. */
export interface LinkOptions {
    readonly dataset: Difference["dataset"];
    /** What a member is called: `mention`. */
    readonly member: string;
    readonly nameInA: (id: string) => string;
    readonly nameInB: (id: string) => string;
}
/** What was one in A and is several in B (split), and what was several in A and is one in B (merged). */
export declare function linkChanges({ groups, shared }: Correspondence, members: () => readonly Member[], options: LinkOptions): RowChange[];
/** Entities or incidents of the compared articles that have no counterpart in the other run. */
export declare function loneChanges({ groups }: Correspondence, ids: {
    readonly a: ReadonlySet<string>;
    readonly b: ReadonlySet<string>;
}, { dataset, nameInA, nameInB }: LinkOptions): RowChange[];
